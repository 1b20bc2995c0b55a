import Testing

@testable import SpreadsheetModel

@Suite struct PathTextTests {
    @Test(
        "A slash parts a path whatever joins it, as the system sees it",
        arguments: [
            ("a/b.xlsx", "b.xlsx", "a"), ("/x/y/z", "z", "y"), ("b.xlsx", "b.xlsx", nil), ("../b", "b", nil),
            ("in/\u{301}evil.xlsx", "\u{301}evil.xlsx", "in"), ("in\u{600}/evil", "evil", "in\u{600}"),
            ("./x", "x", nil), ("a//b/", "b", "a"), ("/", "/", nil), ("", "", nil), ("..\u{301}/x", "x", "..\u{301}"),
        ])
    func names(_ path: String, _ name: String, _ folder: String?) {
        #expect(Array(PathText.name(of: path).utf8) == Array(name.utf8))
        #expect(PathText.folderName(of: path) == folder)
    }

    @Test func stemsEndBeforeTheLastFullStop() {
        let stems = ["a.xlsx", "a.b.xlsx", ".hidden", "none", "x.\u{301}xlsx", ""].map { PathText.stem(ofName: $0) }
        #expect(stems == ["a", "a.b", ".hidden", "none", "x", ""])
    }

    @Test func foldersAreToldByTheirBytes() {
        #expect(["a", "a/b", "/a", "a/\u{301}b"].map { PathText.folder(of: $0) } == [".", "a", "/", "a"])
        #expect(PathText.endsWithSlash("\u{600}/") && !PathText.endsWithSlash("a") && !PathText.endsWithSlash(""))
        #expect(["a/", "/", "a", "\u{600}/"].map { PathText.withoutSlash($0) } == ["a", "/", "a", "\u{600}"])
        #expect(PathText.isAbsolute("/\u{301}a") && !PathText.isAbsolute("a"))
        #expect(PathText.segments(of: "/a//\u{301}b") == ["", "a", "", "\u{301}b"])
    }

    @Test func extensionsAreToldInAnyCase() {
        for path in ["a.xlsx", "A.XLSX", "a.XlSx", "\u{600}.xlsx"] { #expect(PathText.hasExtension(".xlsx", path)) }
        for path in ["a.xls", "xlsx", "a.xlsx\u{301}", "", "a.\u{58}LS8"] {
            #expect(!PathText.hasExtension(".xlsx", path))
        }
        #expect(PathText.dropping(".xlsx", from: "a\u{600}.XLSX") == "a\u{600}")
        #expect(PathText.dropping(".xlsx", from: "a.xls") == "a.xls")
    }
}
