import NumberFormats
import SpreadsheetModel
import TestSupport
import Testing

/// What real programs show for some thousand pairs of value and code (`Fixtures/NumberFormats/make.py`).
@Suite struct ShownTextTests {
    private struct Pair: Hashable {
        let value: String
        let code: String
    }

    /// What Excel shows where it is known to differ from LibreOffice; each line of the table gives the reason.
    private static func differences() throws -> [Pair: String] {
        var texts: [Pair: String] = [:]
        for row in try GoldenTable.rows(of: "NumberFormats/excel-differs.tsv", fields: 4) {
            #expect(!row[3].isEmpty)
            #expect(texts.updateValue(row[2], forKey: Pair(value: row[0], code: row[1])) == nil)
        }
        return texts
    }

    @Test("A number shows as in LibreOffice, or as in Excel where that differs for a stated reason")
    func shownAsInRealPrograms() throws {
        var excel = try Self.differences()
        let rows = try GoldenTable.rows(of: "NumberFormats/shown.tsv", fields: 4)
        #expect(rows.count > 1000)
        for row in rows {
            let ours = NumberFormat(row[1]).displayText(of: .number(NumberLiteral(row[0])), dateSystem: .from1900)
            if let text = excel.removeValue(forKey: Pair(value: row[0], code: row[1])) {
                #expect(ours == text, "\(row[0]) under \(row[1])")
                #expect(text != row[2], "\(row[0]) under \(row[1]) is no difference")
            } else {
                #expect(ours == row[2], "\(row[0]) under \(row[1])")
            }
        }
        #expect(excel.isEmpty)
    }
}
