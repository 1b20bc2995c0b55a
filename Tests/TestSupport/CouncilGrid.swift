package import Checks
import CouncilFramework
package import Findings
import Fixtures
import FoundationEssentials
import SpreadsheetModel

/// A council's workbook written as text, read and checked. A line `== Name` starts a sheet, and `@hide rows 3` hides one.
package struct CouncilGrid {
    /// The marked cells as places: "Measures!E3".
    package let marked: [String]
    /// What was read.
    package let reading: CheckedFramework

    package init(_ text: String) throws {
        let grid = WorkbookGrid(text.replacing("\n== ", with: "\n@sheet "), first: "Measures")
        marked = grid.places
        reading = CheckedFramework(
            try FrameworkReader.reading(
                grid.sheets, fileName: "council.xlsx",
                dateSystem: grid.sheets.contains { $0.dateSystem == .from1904 } ? .from1904 : .from1900,
                findingCodes: CheckCatalogue.codes))
    }

    /// The workbook of `Fixtures/Council` that is named after a finding.
    package init(fixture name: String) throws {
        let bytes = try Data(contentsOf: URL(filePath: Fixtures.path("Council/\(name).txt")))
        try self.init(String(decoding: bytes, as: UTF8.self))
    }

    /// The findings of one kind.
    package func findings(_ code: FindingCode) -> [Finding] {
        reading.findings.filter { $0.code == code }
    }

    /// The places of the findings of one kind that stand at a cell.
    package func places(_ code: FindingCode) -> [String] {
        findings(code).compactMap { finding in finding.location.cell.map { "\(finding.location.sheet ?? "")!\($0)" } }
    }
}
