import SpreadsheetModel
import TestSupport
import Testing
import WorkbookPlans
import WriterOracle

@testable import XLSXWriter

@Suite struct ThemePartTests {
    private func chartedSheet() -> SheetPlan {
        var sheet = SheetPlan(name: "S")
        sheet.cells = [CellPlan(cell("A1"), .text("a")), CellPlan(cell("B1"), .number(decimal("1")))]
        let series = ChartSeriesPlan(
            name: "N", sheet: "S", categories: range("A1"), values: range("B1"), color: Color(1))
        sheet.charts = [
            ChartPlan(anchor: cell("D1"), width: 300, height: 200, title: "T", altText: "A", series: [series])
        ]
        return sheet
    }

    @Test func theInkThePaperAndTheTypefaceAreThoseOfLibxlsxwriter() throws {
        let theirs = try ReferenceWorkbook(WorkbookPlan(sheets: [chartedSheet()])).part("xl/theme/theme1.xml")
        let ours = try parsed(ThemePart.write)
        let colors = [ours, theirs].map { $0.descendants("clrScheme").first?.children.prefix(2) }
        #expect(colors[0] == colors[1])
        let fonts = [ours, theirs].map { $0.descendants("minorFont").first?.children.prefix(3) }
        #expect(fonts[0] == fonts[1])
    }

    /// ECMA-376 part 1, 20.1.4.1.12 to 20.1.4.1.14: three of each at the least.
    @Test func everyListOfLooksHasThree() throws {
        let theme = try parsed(ThemePart.write)
        for list in ["fillStyleLst", "lnStyleLst", "effectStyleLst", "bgFillStyleLst"] {
            #expect(theme.descendants(list).map(\.children.count) == [3])
        }
    }

    @Test func onlyAWorkbookWithChartsHasOne() throws {
        #expect(try WrittenWorkbook(chartedSheet()).partNames().contains("xl/theme/theme1.xml"))
        var plain = chartedSheet()
        plain.charts = []
        plain.images = [ImagePlan(anchor: cell("D1"), bytes: SampleImage.orangePNG.bytes, altText: "A")]
        #expect(try !WrittenWorkbook(plain).partNames().contains("xl/theme/theme1.xml"))
    }
}
