import Checks
import Findings
import Foundation
import Layouts
import Reports
import SocialValue
import SpreadsheetModel
import TestPrograms
import Testing
import Valuation

/// Comma-separated values with hostile texts, opened by the programs that people open them with: nothing is run.
@Suite struct HostileDataTests {
    private static var checked: CheckedReturn {
        let valued = HostileText.valued
        return CheckedReturn(
            fileName: valued.source.file.name, file: valued.source.file, outcome: .success(valued),
            findings: HostileText.findings)
    }

    /// Every file of comma-separated values that we write, by name.
    private static var documents: [(name: String, text: String)] {
        let published = PublishedData(HostileText.valued, basis: .computed)
        return [
            ("published", published.csv), ("dictionary", published.dictionaryCSV),
            ("lines", ValuedLinesCSV.document([checked])), ("findings", FindingsCSV().text(of: [checked])),
        ]
    }

    /// The cells of a workbook that are formulas.
    private func formulas(in workbook: String) throws -> String {
        try Python.run(
            """
            import sys, warnings, openpyxl
            warnings.simplefilter("ignore")
            cells = [cell for row in openpyxl.load_workbook(sys.argv[1]).active.iter_rows() for cell in row]
            print(*[cell.coordinate for cell in cells if cell.data_type == "f"])
            """, workbook)
    }

    /// A document in a file, without the characters that XML cannot hold: what the programs save of it would be no XML.
    private func written(_ text: String) throws -> (folder: ScratchFolder, path: String) {
        let folder = try ScratchFolder()
        var scalars = text.unicodeScalars
        scalars.removeAll { ($0.value < 0x20 && !"\t\r\n".unicodeScalars.contains($0)) || $0.value & 0xFFFE == 0xFFFE }
        try String(scalars).write(toFile: folder.file("data.csv"), atomically: true, encoding: .utf8)
        return (folder, folder.file("data.csv"))
    }

    @Test func noFieldIsAFormulaToAnyProgram() throws {
        for (name, text) in Self.documents {
            let (folder, path) = try written(text)
            try Gnumeric.open(csv: path, saveAs: folder.file("gnumeric.xlsx"))
            for workbook in [try LibreOffice.open(csv: path, saveAs: folder), folder.file("gnumeric.xlsx")] {
                #expect(try formulas(in: workbook) == "\n", "\(name)")
            }
        }
    }

    @Test func noFieldStartsWithASignUnlessItIsANumber() {
        for (name, text) in Self.documents {
            let rows = CommaSeparated.rows(text)
            #expect(rows.count > 4 && rows.allSatisfy { $0.count == rows[0].count }, "\(name)")
            for field in rows.joined() where ExactDecimal(field) == nil {
                let start = field.unicodeScalars.first { !$0.properties.isWhitespace && $0 != "\"" }
                #expect(!"=+-@＝＋－＠−".unicodeScalars.contains { $0 == start }, "\(name): \(field.prefix(40))")
            }
        }
    }

    /// The guard of the first test: without ours, both programs run what they find.
    @Test func programsReallyRunWhatIsNotGuarded() throws {
        let (folder, path) = try written("\"=1+1\",x\r\n")
        try Gnumeric.open(csv: path, saveAs: folder.file("gnumeric.xlsx"))
        for workbook in [try LibreOffice.open(csv: path, saveAs: folder), folder.file("gnumeric.xlsx")] {
            #expect(try formulas(in: workbook) == "A1\n")
        }
    }
}
