import SpreadsheetModel
import Testing
import WorkbookPlans

@testable import XLSXWriter

@Suite struct CommentBoxTests {
    private func box(at cell: CellReference, _ text: String, on sheet: SheetPlan = SheetPlan(name: "S"))
        -> PixelRectangle
    {
        CommentBox.rectangle(of: CommentPlan(cell, text), on: CellGrid(sheet))
    }

    @Test(arguments: [("a", 40), ("a\nb", 56), (String(repeating: "word ", count: 2000), 600)])
    func theBoxGrowsWithTheWordsUpToAHeightThatFitsAScreen(text: String, height: Int) {
        #expect(box(at: cell("B2"), text).height == Pixels(height))
        #expect(box(at: cell("B2"), text).width == Pixels(240))
    }

    @Test func itOpensBesideItsCell() {
        #expect(box(at: cell("B5"), "a").left == Pixels(2 * 64 + 15))
        #expect(box(at: cell("B5"), "a").top == Pixels(3 * 20 + 10))
        #expect(box(at: cell("B1"), "a").top == Pixels(2))
    }

    @Test func widerColumnsAndHiddenRowsMoveIt() {
        var sheet = SheetPlan(name: "S")
        sheet.columns = [ColumnPlan(0...0, width: 20)]
        sheet.rows = [RowPlan(1, isHidden: true)]
        #expect(box(at: cell("B5"), "a", on: sheet).left == Pixels(145 + 64 + 15))
        #expect(box(at: cell("B5"), "a", on: sheet).top == Pixels(2 * 20 + 10))
    }

    @Test func noBoxLeavesTheSheet() {
        let grid = CellGrid(SheetPlan(name: "S"))
        for row in 0..<40 {
            for column in 0..<8 {
                let corner = CellReference(
                    row: CellReference.rowLimit - 1 - row, column: CellReference.columnLimit - 1 - column)
                let box = box(at: corner, String(repeating: "word ", count: 100))
                #expect(box.right <= grid.columns.length && box.bottom <= grid.rows.length)
                #expect(box.left >= .zero && box.top >= .zero)
            }
        }
    }

    @Test func aSheetOfHiddenColumnsPutsItAtTheEdge() {
        var sheet = SheetPlan(name: "S")
        sheet.columns = [ColumnPlan(0...(CellReference.columnLimit - 1), width: 9, isHidden: true)]
        #expect(box(at: cell("B5"), "a", on: sheet).left == .zero)
    }
}
