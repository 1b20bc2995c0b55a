import SpreadsheetModel
import Testing
import WorkbookPlans
import XLSXWriter

@Suite struct PackedChartsTests {
    /// A chart over A1:B2 of a sheet with this name, whose values are the given contents.
    private func chart(on name: String, values: [CellContent]) throws -> WrittenWorkbook {
        var plan = SheetPlan(name: name)
        for (row, value) in values.enumerated() {
            plan.cells.append(CellPlan(CellReference(row: row, column: 0), .text("theme \(row)")))
            plan.cells.append(CellPlan(CellReference(row: row, column: 1), value))
        }
        plan.charts = [
            ChartPlan(
                anchor: cell("D2"), width: 480, height: 288, title: "By theme", altText: "Jobs lead \"all\"",
                series: [
                    ChartSeriesPlan(
                        name: "Pledged", sheet: name, categories: range("A1:A2"), values: range("B1:B2"),
                        color: Color(0x1F4E79))
                ], valueFormat: NumberFormat("£#,##0"))
        ]
        return try WrittenWorkbook(plan)
    }

    @Test func aBarChartOverCellsSaysWhatItShows() throws {
        let written = try chart(on: "My Sheet", values: [.number(decimal("3")), .number(decimal("4.5"))])
        let xml = try written.part("xl/charts/chart1.xml")
        #expect(xml.contains("<c:barDir val=\"bar\"/>"))
        #expect(xml.contains("<c:f>'My Sheet'!$A$1:$A$2</c:f><c:strCache>") && xml.contains("<c:v>theme 1</c:v>"))
        #expect(xml.contains("<c:f>'My Sheet'!$B$1:$B$2</c:f><c:numCache>") && xml.contains("<c:v>4.5</c:v>"))
        #expect(xml.contains("<c:v>Pledged</c:v>") && xml.contains("<a:srgbClr val=\"1F4E79\"/>"))
        #expect(xml.contains("<a:t>By theme</a:t>") && xml.contains("formatCode=\"£#,##0\""))
        let axes = xml.split(separator: "<c:valAx>")
        #expect(axes.count == 2 && axes[0].contains("<c:orientation val=\"maxMin\"/>"))
        #expect(axes.last?.contains("<c:orientation val=\"minMax\"/>") == true)
        #expect(axes.last?.contains("formatCode=\"£#,##0\"") == true)
        #expect(axes.last?.contains("<c:crosses val=\"max\"/>") == true)
        #expect(try written.part("xl/drawings/drawing1.xml").contains("descr=\"Jobs lead &quot;all&quot;\""))
    }

    @Test(arguments: ["Q1", "2024", "Summary", "It's"])
    func everySheetNameIsQuotedWhereExcelNeedsIt(_ name: String) throws {
        let xml = try chart(on: name, values: [.number(decimal("3")), .number(decimal("4"))]).part(
            "xl/charts/chart1.xml")
        #expect(xml.contains("<c:f>'\(name.replacing("'", with: "''"))'!$B$1:$B$2</c:f><c:numCache>"))
    }

    @Test func valuesOfFormulasAreStoredAsTheyAre() throws {
        let values: [CellContent] = [.formula("1+2", cached: .number(decimal("3"))), .number(decimal("4"))]
        let xml = try chart(on: "S", values: values).part("xl/charts/chart1.xml")
        #expect(xml.contains("<c:f>'S'!$B$1:$B$2</c:f><c:numCache>"))
        #expect(xml.contains("<c:strCache>"))
    }
}
