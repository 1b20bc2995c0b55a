import Findings
import Fixtures
import FoundationEssentials
import Returns
import SpreadsheetModel
import TestSupport
import Valuation

/// A council's workbook written as text, read and checked. A line `== Name` starts a sheet, and `@hide rows 3` hides one.
struct CouncilGrid {
    /// The marked cells as places: "Measures!E3".
    let marked: [String]
    /// What was read.
    let reading: CouncilReading

    init(_ text: String) throws {
        let grid = WorkbookGrid(text.replacing("\n== ", with: "\n@sheet "), first: "Measures")
        marked = grid.places
        reading = try FrameworkIngestor.reading(
            grid.sheets, fileName: "council.xlsx",
            dateSystem: grid.sheets.contains { $0.dateSystem == .from1904 } ? .from1904 : .from1900)
    }

    /// The workbook of `Fixtures/Council` that is named after a finding.
    init(fixture name: String) throws {
        let bytes = try Data(contentsOf: URL(filePath: Fixtures.path("Council/\(name).txt")))
        try self.init(String(decoding: bytes, as: UTF8.self))
    }

    /// The findings of one kind.
    func findings(_ code: FindingCode) -> [Finding] {
        reading.findings.filter { $0.code == code }
    }

    /// The places of the findings of one kind that stand at a cell.
    func places(_ code: FindingCode) -> [String] {
        findings(code).compactMap { finding in finding.location.cell.map { "\(finding.location.sheet ?? "")!\($0)" } }
    }
}
