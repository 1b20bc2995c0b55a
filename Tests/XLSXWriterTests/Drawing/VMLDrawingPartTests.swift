import SpreadsheetModel
import TestSupport
import Testing
import WorkbookPlans
import WriterOracle

@testable import XLSXWriter

@Suite struct VMLDrawingPartTests {
    private func differences(_ sheet: SheetPlan) throws -> [Difference] {
        let reference = try ReferenceWorkbook(WorkbookPlan(sheets: [sheet])).part("xl/drawings/vmlDrawing1.vml")
        return Difference.between(try parsed(VMLDrawingPart(sheet, firstBlock: 1).write), and: reference)
    }

    /// Texts of one line to more than a box can show.
    private static let texts = (0...9).map { String(repeating: "words ", count: $0 * $0 * 5 + 1) }

    @Test func boxesOfEveryLengthOpenWhereLibxlsxwriterPutsThem() throws {
        var sheet = SheetPlan(name: "S")
        for (index, text) in Self.texts.enumerated() {
            sheet.comments.append(CommentPlan(CellReference(row: index * index, column: 9 - index), text))
        }
        #expect(try differences(sheet) == [])
    }

    @Test func cellsAtTheUpperAndTheLeftEdgeHaveTheirs() throws {
        var sheet = SheetPlan(name: "S")
        for column in 0..<4 {
            for row in 0..<4 {
                let text = Self.texts[(row * 4 + column) % 10]
                sheet.comments.append(CommentPlan(CellReference(row: row, column: column), text))
            }
        }
        #expect(try differences(sheet) == [])
    }

    /// Where a box of 240 by 40 pixels still fits beside the cell, and libxlsxwriter has no rules of its own.
    @Test func cellsNearTheLowerAndTheRightEdgeHaveTheirs() throws {
        var sheet = SheetPlan(name: "S")
        for row in 3..<6 {
            for column in 5..<8 {
                let corner = CellReference(
                    row: CellReference.rowLimit - 1 - row, column: CellReference.columnLimit - 1 - column)
                sheet.comments.append(CommentPlan(corner, "a"))
            }
        }
        #expect(try differences(sheet) == [])
    }

    @Test func inTheLastColumnsAndRowsOnlyThePlacesDiffer() throws {
        var sheet = SheetPlan(name: "S")
        for row in 0..<4 {
            for column in 0..<5 {
                let corner = CellReference(
                    row: CellReference.rowLimit - 1 - row, column: CellReference.columnLimit - 1 - column)
                sheet.comments.append(CommentPlan(corner, Self.texts[row + column]))
            }
        }
        let differences = try differences(sheet)
        #expect(differences.beyond(ToleratedDifference.commentBoxesAtTheEdge) == [])
        #expect(differences.unneeded(ToleratedDifference.commentBoxesAtTheEdge) == [])
        let anchors = try parsed(VMLDrawingPart(sheet, firstBlock: 1).write).descendants("Anchor").map(\.text)
        for anchor in anchors {
            let numbers = anchor.split(separator: ", ").compactMap { Int($0) }
            #expect(numbers.count == 8 && numbers[4] < CellReference.columnLimit && numbers[6] < CellReference.rowLimit)
        }
    }

    @Test func columnsAndRowsOfAnySizeMoveTheBoxes() throws {
        var random = SeededGenerator(seed: 3)
        var seen: [Difference] = []
        for _ in 0..<30 {
            var sheet = SheetPlan(name: "S")
            for column in 0..<20 where Bool.random(using: &random) {
                let width: Double = [0, 0.5, 4, 9.25, 30, 200].randomElement(using: &random) ?? 9
                sheet.columns.append(
                    ColumnPlan(column...column, width: width, isHidden: Int.random(in: 0..<3, using: &random) == 0))
            }
            for row in 0..<40 where Bool.random(using: &random) {
                let height: Double? = [nil, 0.5, 4, 20.25, 200, 409].randomElement(using: &random) ?? nil
                sheet.rows.append(RowPlan(row, height: height, isHidden: Int.random(in: 0..<3, using: &random) == 0))
            }
            for cell in 0..<40 {
                let text = Self.texts.randomElement(using: &random) ?? ""
                sheet.comments.append(CommentPlan(CellReference(row: cell, column: cell * 7 % 20), text))
            }
            seen += try differences(sheet)
        }
        #expect(seen.beyond(ToleratedDifference.commentBoxes) == [])
        #expect(seen.unneeded(ToleratedDifference.commentBoxes) == [])
    }

    @Test func shapeNumbersGoOnOverSheets() throws {
        var first = SheetPlan(name: "S")
        var second = SheetPlan(name: "T")
        first.comments = (0..<1030).map { CommentPlan(CellReference(row: $0, column: 0), "a") }
        second.comments = [CommentPlan(cell("A1"), "b")]
        let reference = try ReferenceWorkbook(WorkbookPlan(sheets: [first, second]))
        let boxes = VMLDrawingPart(first, firstBlock: 1)
        let others = VMLDrawingPart(second, firstBlock: 1 + boxes.blockCount)
        let pairs = [
            (boxes, try reference.part("xl/drawings/vmlDrawing1.vml")),
            (others, try reference.part("xl/drawings/vmlDrawing2.vml")),
        ]
        for (part, other) in pairs {
            #expect(Difference.between(try parsed(part.write), and: other) == [])
        }
    }

    /// MS-OE376, 3.9.6: the first block is 1025 to 2048.
    @Test(arguments: [(1, 1), (1023, 1), (1024, 1), (1025, 2)])
    func aBlockHoldsAThousandAndTwentyFourShapes(comments: Int, blocks: Int) {
        var sheet = SheetPlan(name: "S")
        sheet.comments = (0..<comments).map { CommentPlan(CellReference(row: $0, column: 0), "a") }
        #expect(VMLDrawingPart(sheet, firstBlock: 1).blockCount == blocks)
    }
}
