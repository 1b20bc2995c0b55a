import Findings
import Fixtures
import FoundationEssentials
import Returns
import SpreadsheetModel
import TestSupport
import Valuation

/// A return written as text, read, valued and checked: a test names the finding, the text marks its cell.
struct CheckedGrid {
    /// The marked cells.
    let marked: [CellReference]
    /// The return with its values.
    let valued: ValuedReturn
    /// Everything found in it.
    let findings: [Finding]

    init(_ text: String, framework: Framework? = nil) throws {
        let grid = SheetGrid(text)
        let source = try ReturnIngestor.read([grid.sheet], from: PublishedTable.file)
        marked = grid.marked
        valued = Valuer(framework: framework).value(source)
        findings = CheckCatalogue.findings(in: valued)
    }

    /// The return of `Fixtures/Findings` that is named after a finding.
    init(fixture name: String, framework: Framework? = nil) throws {
        try self.init(try Self.text(of: name), framework: framework)
    }

    /// The return that is named after a kind of finding, valued with the council's framework where it takes one.
    init(of definition: FindingDefinition) throws {
        let needsCouncil = Self.againstCouncil.contains(definition.code)
        try self.init(fixture: definition.code.description, framework: needsCouncil ? Self.council() : nil)
    }

    /// The framework that the returns of `Fixtures/Findings` answer: NT1 and NT18.
    static func council() throws -> Framework {
        try FrameworkIngestor.read([SheetGrid(try text(of: "council")).sheet], fileName: "council.xlsx")
    }

    /// Findings that only a council's framework can give.
    private static let againstCouncil: Set<FindingCode> = ["measure-left-out", "measure-unknown", "proxy-changed"]

    private static func text(of name: String) throws -> String {
        let bytes = try Data(contentsOf: URL(filePath: Fixtures.path("Findings/\(name).txt")))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The findings of one kind.
    func findings(_ code: FindingCode) -> [Finding] {
        findings.filter { $0.code == code }
    }

    /// The cells at which a kind of finding stands.
    func cells(_ code: FindingCode) -> [CellReference] {
        findings(code).compactMap(\.location.cell)
    }

    /// The messages of one kind of finding.
    func messages(_ code: FindingCode) -> [String] {
        findings(code).map(\.message)
    }
}
