import SpreadsheetModel
import Testing

@testable import XLSXReader

@Suite("Rows can be streamed without building the sheet")
struct SheetRowTests {
    private let book = WorkbookBuilder(
        rows: """
            <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>0.963812</v></c><c r="C1" t="b"><v>1</v></c></row>
            <row r="3" hidden="1"><c r="A3" t="str"><f>A1</f><v>a&amp;b</v></c><c r="B3" s="4"/></row><row r="9"/>
            """, strings: ["<t>first</t>", "<t>second</t>"],
        afterRows: "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")

    @Test("each cell lends its bytes and gives the same value as the whole sheet does")
    func agrees() throws {
        let workbook = try book.open()
        let sheet = try workbook.sheet(at: 0)
        var log: [String] = []
        let layout = try workbook.streamRows(ofSheetAt: 0) { row in
            log.append("\(row.index)\(row.isHidden ? " hidden" : "")")
            for position in 0..<row.count {
                let cell = row[position]
                #expect(sheet[cell.reference]?.value == cell.value)
                #expect(sheet[cell.reference]?.formula == cell.formula)
                log.append("\(cell.reference) \(cell.kind) \(cell.text) \(cell.utf8.count) \(cell.hasFormula)")
            }
        }
        #expect(
            log == [
                "0", "A1 text second 6 false", "B1 number 0.963812 8 false", "C1 boolean  0 false", "2 hidden",
                "A3 text a&b 3 true", "B3 blank  0 false", "8",
            ])
        #expect(layout.mergedRanges.count == 1)
    }

    @Test("an error thrown by the caller's code comes out as it is, and stops the reading")
    func callerError() throws {
        struct Enough: Error {}
        let workbook = try book.open()
        var rows = 0
        #expect(throws: Enough.self) {
            try workbook.streamRows(ofSheetAt: 0) { _ in
                rows += 1
                throw Enough()
            }
        }
        #expect(rows == 1)
    }
}
