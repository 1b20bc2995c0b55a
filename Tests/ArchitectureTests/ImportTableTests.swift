import Testing

@Suite struct ImportTableTests {
    @Test func everyImportFollowsTheArrows() throws {
        let files = try Repository.sources()
        #expect(files.count > 10)
        let violations = files.flatMap(ImportTable.violations)
        #expect(violations == [])
    }

    @Test func everyFolderOfSourcesIsATarget() throws {
        let folders = try Repository.paths(below: "Sources").compactMap { $0.split(separator: "/").dropFirst().first }
        #expect(Set(folders.map(String.init)) == Set(ImportTable.targets.keys))
    }

    @Test func packageDeclaresTheSameArrows() throws {
        let manifest = Manifest(try Repository.text(of: "Package.swift"))
        #expect(manifest.dependencies == ImportTable.targets)
    }

    @Test("Tests import only what their target declares, so that a build in any order finds it")
    func testsDeclareWhatTheyImport() throws {
        let manifest = Manifest(try Repository.text(of: "Package.swift"), includingTests: true)
        let ours = Set(ImportTable.targets.keys).union(manifest.dependencies.keys)
        var undeclared: [String] = []
        var count = 0
        let paths = try Repository.paths(below: "Tests") + Repository.paths(below: "Fixtures")
        for path in paths where path.hasSuffix(".swift") {
            let file = SourceFile(path: path, text: try Repository.text(of: path))
            let target = path.hasPrefix("Fixtures/") ? "Fixtures" : file.target
            guard let declared = manifest.dependencies[target] else { continue }
            for (module, line) in file.imports where ours.contains(module) {
                count += 1
                if !declared.contains(module) {
                    undeclared.append("\(path):\(line): \(target) does not declare \(module)")
                }
            }
        }
        #expect(count > 500)
        #expect(undeclared == [])
    }

    @Test(arguments: [
        (
            "Sources/Returns/A.swift", "import XLSXReader",
            "Sources/Returns/A.swift:1: Returns may not import XLSXReader"
        ),
        (
            "Sources/Layouts/A.swift", "\npublic import XLSXWriter",
            "Sources/Layouts/A.swift:2: Layouts may not import XLSXWriter"
        ),
        (
            "Sources/SpreadsheetModel/A.swift", "import Findings",
            "Sources/SpreadsheetModel/A.swift:1: SpreadsheetModel may not import Findings"
        ),
        (
            "Sources/Pipeline/A.swift", "@preconcurrency import struct Foundation.URL",
            "Sources/Pipeline/A.swift:1: Pipeline may not import Foundation"
        ),
        (
            "Sources/Pipeline/A.swift", "#if canImport(Glibc)\n    import Glibc\n#else\n    import Foundation\n#endif",
            "Sources/Pipeline/A.swift:4: Pipeline may not import Foundation"
        ),
        ("Sources/Valuation/A.swift", "  import Glibc", "Sources/Valuation/A.swift:1: Valuation may not import Glibc"),
        (
            "Sources/XLSXReader/OPC/A.swift", "import CDeflate",
            "Sources/XLSXReader/OPC/A.swift:1: only Sources/XLSXReader/OPC/Inflater.swift and "
                + "Sources/XLSXWriter/OPC/Deflater.swift may import CDeflate"
        ),
        (
            "Sources/XLSXWriter/A.swift", "private import CXLSXWriter",
            "Sources/XLSXWriter/A.swift:1: XLSXWriter may not import CXLSXWriter"
        ),
        (
            "Sources/pledgebook/A.swift", "import CDeflate",
            "Sources/pledgebook/A.swift:1: pledgebook may not import CDeflate"
        ),
    ])
    func aForbiddenImportIsNamed(path: String, text: String, violation: String) {
        #expect(ImportTable.violations(in: SourceFile(path: path, text: text)) == [violation])
    }

    @Test(arguments: [
        ("Sources/Returns/A.swift", "package import SocialValue"),
        ("Sources/XLSXWriter/OPC/Deflater.swift", "import CDeflate"),
        (
            "Sources/SpreadsheetModel/A.swift",
            "#if canImport(FoundationEssentials)\n    public import FoundationEssentials\n#else\n    public import Foundation\n#endif"
        ),
        ("Sources/Pipeline/A.swift", "#if canImport(Glibc)\n    import Glibc\n#endif"),
        ("Sources/Returns/A.swift", "// import XLSXReader\nlet text = \"import Foundation\""),
    ])
    func anAllowedImportPasses(path: String, text: String) {
        #expect(ImportTable.violations(in: SourceFile(path: path, text: text)) == [])
    }
}
