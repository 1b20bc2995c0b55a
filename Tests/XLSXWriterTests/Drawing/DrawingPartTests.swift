import SpreadsheetModel
import TestSupport
import Testing
import WorkbookPlans
import WriterOracle

@testable import XLSXWriter

@Suite struct DrawingPartTests {
    /// A chart of so many pixels at a cell, over two cells of the sheet "S".
    private func chart(at anchor: CellReference, _ width: Int, _ height: Int, alt: String = "Two bars") -> ChartPlan {
        let series = ChartSeriesPlan(
            name: "N", sheet: "S", categories: range("A1:A2"), values: range("B1:B2"), color: Color(0x123456))
        return ChartPlan(anchor: anchor, width: width, height: height, title: "T", altText: alt, series: [series])
    }

    private func differences(_ sheet: SheetPlan) throws -> [Difference] {
        let reference = try ReferenceWorkbook(WorkbookPlan(sheets: [sheet])).part("xl/drawings/drawing1.xml")
        return Difference.between(try parsed(DrawingPart(sheet).write), and: reference)
    }

    @Test func chartsStandWhereLibxlsxwriterPutsThemOverAnyColumnsAndRows() throws {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<40 {
            var sheet = SheetPlan(name: "S")
            sheet.columns = Self.columns(using: &random)
            sheet.rows = Self.rows(using: &random)
            for _ in 0..<25 {
                let anchor = CellReference(
                    row: .random(in: 0..<60, using: &random), column: .random(in: 0..<40, using: &random))
                let (width, height) = (
                    Int.random(in: 1...1500, using: &random), Int.random(in: 1...1500, using: &random)
                )
                sheet.charts.append(chart(at: anchor, width, height))
            }
            #expect(try differences(sheet) == [])
        }
    }

    @Test func imagesStandWhereLibxlsxwriterPutsThemBeneathTheCharts() throws {
        var random = SeededGenerator(seed: 12)
        var all: [Difference] = []
        let samples = SampleImage.png + SampleImage.jpeg
        for _ in 0..<40 {
            var sheet = SheetPlan(name: "S")
            sheet.columns = Self.columns(using: &random)
            sheet.rows = Self.rows(using: &random)
            for _ in 0..<25 {
                let sample = samples[Int.random(in: samples.indices, using: &random)]
                let sides = (0..<2).map { _ in
                    Bool.random(using: &random) ? Int.random(in: 1...900, using: &random) : nil
                }
                let anchor = CellReference(
                    row: .random(in: 0..<60, using: &random), column: .random(in: 0..<40, using: &random))
                sheet.images.append(
                    ImagePlan(
                        anchor: anchor, bytes: sample.bytes, width: sides[0], height: sides[1], altText: "An <image>"))
            }
            sheet.charts = [chart(at: cell("C3"), 300, 200)]
            all += try differences(sheet)
        }
        let beyond = all.beyond(ToleratedDifference.images)
        #expect(beyond == [])
        #expect(all.unneeded(ToleratedDifference.images) == [])
    }

    private static func columns(using random: inout SeededGenerator) -> [ColumnPlan] {
        var columns: [ColumnPlan] = []
        var next = 0
        while next < 40 {
            let first = next + Int.random(in: 0...3, using: &random)
            let last = first + Int.random(in: 0...4, using: &random)
            let width: Double = [0, 0.3, 0.99, 1, 1.5, 8.43, 12.75, 40, 255].randomElement(using: &random) ?? 10
            columns.append(ColumnPlan(first...last, width: width, isHidden: Bool.random(using: &random)))
            next = last + 1
        }
        return columns
    }

    private static func rows(using random: inout SeededGenerator) -> [RowPlan] {
        (0..<60).shuffled(using: &random).prefix(30).map { row in
            let quarters = Int.random(in: 1...(409 * 4), using: &random)
            return RowPlan(
                row, height: Bool.random(using: &random) ? Double(quarters) / 4 : nil,
                isHidden: Int.random(in: 0..<3, using: &random) == 0)
        }
    }

    @Test func everyRowHeightInQuartersOfAPointIsTheSameNumberOfPixels() throws {
        var sheet = SheetPlan(name: "S")
        for quarters in 1...(409 * 4) {
            sheet.rows.append(RowPlan(quarters, height: Double(quarters) / 4))
        }
        for row in stride(from: 1, to: 1600, by: 9) {
            sheet.charts.append(chart(at: CellReference(row: row, column: 0), 100, 2500))
        }
        #expect(try differences(sheet) == [])
    }

    @Test(arguments: ["Jobs lead \"all\" & <every> other's", "Two lines\nand \u{1F600} £", "=1+1"])
    func theAlternativeTextIsTold(_ text: String) throws {
        var sheet = SheetPlan(name: "S")
        sheet.charts = [chart(at: cell("C3"), 300, 200, alt: text), chart(at: cell("C30"), 300, 200)]
        #expect(try differences(sheet) == [])
        let names = try parsed(DrawingPart(sheet).write).descendants("cNvPr").map(\.attributes)
        #expect(names.first == ["id": "2", "name": "Chart 1", "descr": text])
        #expect(names.last?["id"] == "3")
    }

    @Test func aChartThatWouldLeaveTheSheetEndsAtItsEdge() throws {
        var sheet = SheetPlan(name: "S")
        let corner = CellReference(row: CellReference.rowLimit - 1, column: CellReference.columnLimit - 1)
        sheet.charts = [chart(at: corner, 300, 200)]
        let end = try #require(try parsed(DrawingPart(sheet).write).descendants("to").first)
        #expect(end.children.map(\.text) == ["16383", String(64 * 9525), "1048575", String(20 * 9525)])
    }
}
