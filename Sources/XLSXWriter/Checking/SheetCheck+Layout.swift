import SpreadsheetModel
import WorkbookPlans

extension SheetCheck {
    /// Widths of columns that do not overlap: overlapping `<col>` elements make Excel repair the file.
    func checkColumns() throws(XLSXWriterError) {
        var next = 0
        for plan in sheet.columns.sorted(by: { $0.columns.lowerBound < $1.columns.lowerBound }) {
            guard plan.columns.lowerBound >= next, plan.columns.upperBound < CellReference.columnLimit else {
                throw refused("the column widths overlap or lie outside the sheet at column \(plan.columns.lowerBound)")
            }
            guard (0...255).contains(plan.width) else {
                throw refused("a column width is 0 to 255 characters, not \(plan.width)")
            }
            next = plan.columns.upperBound + 1
        }
    }

    /// Heights and outline levels, one plan a row.
    func checkRows() throws(XLSXWriterError) {
        // Rows mostly ascend, and then none is planned twice.
        let isAscending = zip(sheet.rows, sheet.rows.dropFirst()).allSatisfy { $0.row < $1.row }
        var seen: Set<Int> = []
        for plan in sheet.rows {
            guard (0..<CellReference.rowLimit).contains(plan.row), isAscending || seen.insert(plan.row).inserted else {
                throw refused("row \(plan.row) is planned twice or lies outside the sheet")
            }
            // Programs hide a row of height 0; a plan says so.
            if let height = plan.height, !(height > 0 && height <= TextMeasure.rowHeightLimit) {
                throw refused("a row height is more than 0 and at most 409 points, not \(height)")
            }
            guard (0...7).contains(plan.outlineLevel) else {
                throw refused("an outline level is 0 to 7, not \(plan.outlineLevel)")
            }
        }
        if let cell = sheet.frozenAt { try checkInside(cell) }
    }

    /// How many page breaks Excel opens on a sheet.
    private static let breakLimit = 1023

    /// Print set-up.
    func checkPage() throws(XLSXWriterError) {
        let page = sheet.page
        if let rows = page.repeatedRows, rows.lowerBound < 0 || rows.upperBound >= CellReference.rowLimit {
            throw refused("the repeated rows lie outside the sheet")
        }
        guard page.breaksBefore.count <= Self.breakLimit else {
            throw refused("Excel opens at most \(Self.breakLimit) page breaks on a sheet")
        }
        var above = 0
        for row in page.breaksBefore {
            guard row > above, row < CellReference.rowLimit else {
                throw refused("a page break lies before row \(row): they ascend, and none lies before the first row")
            }
            above = row
        }
        if let area = page.area { try checkInside(area) }
        for text in [page.header, page.footer] {
            try demand(UnescapedTextCheck.fault(in: text, named: "a header or footer", limit: 255))
            if Self.asksForPicture(text) { throw refused("a header or footer has no picture to show for &G") }
        }
    }

    /// Whether a header or footer holds the code of a picture, `&G` or `&[Picture]`. Two of the sign stand for one in the
    /// text, and start no code.
    private static func asksForPicture(_ text: String) -> Bool {
        let bytes = text.utf8.span
        let sign = UInt8(ascii: "&")
        var isCode = false
        for index in bytes.indices {
            if isCode {
                if bytes[index] == UInt8(ascii: "G") { return true }
                if bytes[index] == UInt8(ascii: "["), text.utf8.dropFirst(index).starts(with: "[Picture]".utf8) {
                    return true
                }
            }
            isCode = bytes[index] == sign && !isCode
        }
        return false
    }
}
