import Checks
import CouncilFramework
package import Findings
import Fixtures
import FoundationEssentials
import Returns
package import SocialValue
package import SpreadsheetModel
package import Valuation

/// A return written as text, read, valued and checked: a test names the finding, the text marks its cell.
package struct CheckedGrid {
    /// The marked cells.
    package let marked: [CellReference]
    /// The return with its values.
    package let valued: ValuedReturn
    /// Everything found in it.
    package let findings: [Finding]

    /// A return as text, with the sheets of a council's workbook behind it (`== Measures` and so on) when it has some.
    package init(_ text: String, framework: Framework? = nil, sheet: String = "Return") throws {
        let end = text.firstRange(of: "\n== ")?.lowerBound ?? text.endIndex
        let grid = WorkbookGrid(String(text[..<end]), first: sheet)
        let council = SheetGrid.workbook(String(text[end...]), first: "").map(\.grid.sheet)
        var file = PublishedTable.file
        file.carries = grid.carries
        marked = grid.marked
        let own = council.isEmpty ? nil : try Self.framework(of: council)
        let source = try ReturnReader.read(grid.sheets, from: file, framework: own ?? framework)
        valued = Valuer(framework: own ?? framework).value(source)
        findings = CheckCatalogue.findings(in: valued)
    }

    /// The return of `Fixtures/Findings` that is named after a finding.
    ///
    /// - Parameter stamp: the stamp of a form to print above it; nil for none.
    package init(
        fixture name: String, stamp: String? = nil, framework: Framework? = nil, sheet: String = "Return"
    ) throws {
        let head = stamp.map { "Form stamp | \($0)\n" } ?? ""
        try self.init(head + Self.text(of: name), framework: framework, sheet: sheet)
    }

    /// The return that is named after a kind of finding, valued with the council's framework where it takes one.
    package init(of definition: FindingDefinition) throws {
        let needsCouncil = Fixtures.findingsAgainstCouncil.contains(definition.code.description)
        try self.init(
            try Self.text(of: definition.code.description), framework: needsCouncil ? Self.council() : nil,
            sheet: definition.code == "sheet-renamed" ? "Return (2)" : "Return")
    }

    /// The framework that the returns of `Fixtures/Findings` answer when they bring none of their own: NT1 and NT18.
    package static func council() throws -> Framework {
        try framework(of: [SheetGrid(try text(of: "council")).sheet])
    }

    /// The framework of a council's workbook that can be used.
    package static func framework(of council: [Sheet]) throws -> Framework {
        try CheckedFramework(
            FrameworkReader.reading(council, fileName: "council.xlsx", findingCodes: CheckCatalogue.codes)
        ).usableFramework()
    }

    /// The text of a return of `Fixtures/Findings`.
    package static func text(of name: String) throws -> String {
        let bytes = try Data(contentsOf: URL(filePath: Fixtures.path("Findings/\(name).txt")))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The findings of one kind.
    package func findings(_ code: FindingCode) -> [Finding] {
        findings.filter { $0.code == code }
    }

    /// The cells at which a kind of finding stands.
    package func cells(_ code: FindingCode) -> [CellReference] {
        findings(code).compactMap(\.location.cell)
    }

    /// The messages of one kind of finding.
    package func messages(_ code: FindingCode) -> [String] {
        findings(code).map(\.message)
    }
}
