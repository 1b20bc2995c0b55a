import Fixtures
import FoundationEssentials
import Testing

/// Holds the pages of the DocC catalogues to the public types of their modules.
@Suite struct CataloguePageTests {
    private let root = Fixtures.folder + "/.."

    /// The public types declared at the outermost level of a module.
    private func publicTypes(of module: String) throws -> Set<String> {
        var types: Set<String> = []
        let folder = root + "/Sources/" + module
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) where path.hasSuffix(".swift") {
            for line in try text(folder + "/" + path).split(separator: "\n") where line.hasPrefix("public ") {
                let words = line.split(separator: " ").dropFirst().drop { $0 == "final" || $0 == "indirect" }
                guard let keyword = words.first, ["struct", "enum", "class", "protocol"].contains(keyword) else {
                    continue
                }
                types.formUnion(words.dropFirst().prefix(1).map { String($0.prefix { $0.isLetter || $0.isNumber }) })
            }
        }
        return types
    }

    /// The types that a page lists.
    private func listedTypes(of module: String) throws -> [String] {
        let page = try text(root + "/Sources/\(module)/\(module).docc/\(module).md")
        let items = page.split(separator: "\n").filter { $0.hasPrefix("- ``") }
        return items.map { $0.dropFirst(4).prefix { $0 != "`" } }.filter { !$0.contains("/") }.map(String.init)
    }

    private func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }

    @Test(arguments: ["XLSXReader", "XLSXWriter", "SpreadsheetModel", "NumberFormats", "RowDecoding", "WorkbookPlans"])
    func everyPublicTypeIsListedOnceAndNothingElse(_ module: String) throws {
        let types = try publicTypes(of: module)
        #expect(!types.isEmpty)
        #expect(try listedTypes(of: module).sorted() == types.sorted())
    }
}
