import SpreadsheetModel
import Testing
import WorkbookPlans
import WriterOracle

@testable import XLSXWriter

@Suite struct ChartPartTests {
    /// Differences between ours and libxlsxwriter's chart over the cells of one sheet, categories in column A and the
    /// values of the series in the columns after it.
    private func differences(
        on name: String = "My Sheet", title: String = "By theme", format: String = "£#,##0",
        series names: [String] = ["Pledged"], rows: [[CellContent?]], isStacked: Bool = false
    ) throws -> [Difference] {
        var sheet = SheetPlan(name: name)
        for (row, contents) in rows.enumerated() {
            for (column, content) in contents.enumerated() {
                if let content { sheet.cells.append(CellPlan(CellReference(row: row, column: column), content)) }
            }
        }
        func cells(_ column: Int) -> CellRange {
            CellRange(
                CellReference(row: 0, column: column), CellReference(row: rows.count - 1, column: column))
        }
        sheet.charts = [
            ChartPlan(
                anchor: cell("F2"), width: 480, height: 288, title: title, altText: "Bars",
                series: names.enumerated().map { index, series in
                    ChartSeriesPlan(
                        name: series, sheet: name, categories: cells(0), values: cells(index + 1),
                        color: Color(index == 0 ? 0x1F4E79 : 0x00_000A))
                }, valueFormat: NumberFormat(format), fontSize: 9, plotsHiddenCells: true,
                isStacked: isStacked)
        ]
        let plan = WorkbookPlan(sheets: [sheet])
        let reference = try ReferenceWorkbook(plan).part("xl/charts/chart1.xml")
        return Difference.between(try parsed(ChartPart(plan: sheet.charts[0], workbook: plan).write), and: reference)
    }

    /// Expects that ours says what libxlsxwriter's says, up to what is tolerated.
    private func expectAgreement(
        on name: String = "My Sheet", title: String = "By theme", format: String = "£#,##0",
        series names: [String] = ["Pledged"], rows: [[CellContent?]], isStacked: Bool = false,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let differences = try differences(
            on: name, title: title, format: format, series: names, rows: rows, isStacked: isStacked)
        let beyond = differences.beyond(ToleratedDifference.charts)
        #expect(beyond == [], sourceLocation: sourceLocation)
    }

    private let plainRows: [[CellContent?]] = [
        [.text("Jobs"), .number(decimal("3")), .number(decimal("-4.25"))],
        [.text("Growth & <more>"), .number(decimal("1234567.89")), .number(decimal("0.1"))],
    ]

    @Test("Bars in parts: the series of a category stand end to end, in one bar")
    func stacked() throws {
        try expectAgreement(series: ["Jobs", "Growth"], rows: plainRows, isStacked: true)
    }

    @Test(arguments: ["Q1", "2024", "R1C1", "Summary", "It's", "A & B", "sheet-1", "a.b", "Übersicht £", "TRUE"])
    func sheetNamesAreQuotedAsExcelNeedsThem(_ name: String) throws {
        try expectAgreement(on: name, rows: plainRows)
    }

    @Test(arguments: [
        "", "A", "Quotes \" and ' & <tags> ]]>", "Two\nlines", " spaces ", "👩🏽‍🚀 שלום",
        String(repeating: "long ", count: 50),
    ])
    func titlesAreThoseOfThePlan(_ title: String) throws {
        try expectAgreement(title: title, rows: plainRows)
    }

    @Test(arguments: ["General", "\"£\"#,##0", "#,##0.00;[Red]-#,##0.00", "0%", "_-[$£-809]* #,##0"])
    func theValueAxisHasItsFormat(_ format: String) throws {
        try expectAgreement(format: format, rows: plainRows)
    }

    @Test func severalSeriesHaveALegend() throws {
        let two = try differences(series: ["Computed", "Stated & \"more\""], rows: plainRows)
        #expect(two.beyond(ToleratedDifference.charts) == [])
        #expect(two.contains { $0.path.hasSuffix("legend/overlay") })
    }

    @Test func aSeriesWithoutANameIsNotGivenOne() throws {
        try expectAgreement(series: [""], rows: plainRows)
    }

    @Test func numbersAsCategoriesStayNumbers() throws {
        let rows: [[CellContent?]] = (2024...2030).map { [.number(ExactDecimal($0)), .number(ExactDecimal($0))] }
        try expectAgreement(rows: rows)
    }

    @Test func oneCellIsARangeToo() throws {
        try expectAgreement(rows: [plainRows[0]])
    }

    @Test func categoriesMayBeEmptyOrMixed() throws {
        let value = CellContent.number(decimal("1"))
        let rows: [[CellContent?]] = [
            [.text("a"), value], [nil, value], [.blank, value], [.number(decimal("2.5")), value],
            [.text("_x0041_ \u{1}"), value], [.text(" b "), value],
        ]
        try expectAgreement(rows: rows)
    }

    @Test func numbersKeepEveryDigit() throws {
        let texts = ["0.1", "123456789012345", "0.000000000000001", "1E20", "-1.5E-7", "123456.789012345", "0"]
        let rows = texts.map { text in [.text(text), .number(decimal(text))] as [CellContent?] }
        try expectAgreement(rows: rows)
    }

    @Test func aSheetThatIsNotThereLeavesTheFormulaAlone() throws {
        let series = ChartSeriesPlan(
            name: "N", sheet: "Other", categories: range("A1:A2"), values: range("B1:B2"), color: Color(1))
        let chart = ChartPlan(
            anchor: cell("A1"), width: 9, height: 9, title: "", altText: "A", series: [series])
        let part = try parsed(ChartPart(plan: chart, workbook: WorkbookPlan(sheets: [])).write)
        #expect(part.descendants("f").map(\.text) == ["'Other'!$A$1:$A$2", "'Other'!$B$1:$B$2"])
        #expect(part.descendants("pt") == [])
    }

    /// Bars that do not start at zero show a little more as twice as much.
    @Test func barsStartAtZeroUnlessOneIsNegative() throws {
        func axisStarts(_ contents: [CellContent]) throws -> [[String: String]] {
            var sheet = SheetPlan(name: "S")
            sheet.cells = contents.enumerated().map { CellPlan(CellReference(row: $0, column: 1), $1) }
            let series = ChartSeriesPlan(
                name: "N", sheet: "S", categories: range("A1:A2"), values: range("B1:B2"), color: Color(1))
            let chart = ChartPlan(
                anchor: cell("A1"), width: 9, height: 9, title: "", altText: "A", series: [series])
            let part = try parsed(ChartPart(plan: chart, workbook: WorkbookPlan(sheets: [sheet])).write)
            #expect(part.descendants("catAx").flatMap { $0.descendants("min") } == [])
            return part.descendants("valAx").flatMap { $0.descendants("min") }.map(\.attributes)
        }
        let high: [CellContent] = [
            .number(decimal("1000000")), .formula("B1+1", cached: .number(decimal("1000001"))),
        ]
        #expect(try axisStarts(high) == [["val": "0"]])
        #expect(try axisStarts([high[0], .formula("-1", cached: .number(decimal("-1")))]) == [])
        #expect(try axisStarts([.number(decimal("-0.01")), high[0]]) == [])
    }

    @Test func theWordsAreInTheLanguageOfThePlan() throws {
        let chart = ChartPlan(anchor: cell("A1"), width: 9, height: 9, title: "T", altText: "A", series: [])
        let workbook = WorkbookPlan(sheets: [])
        let british = try parsed(ChartPart(plan: chart, workbook: workbook, language: "en-GB").write)
        #expect(british.descendants("lang").map(\.attributes) == [["val": "en-GB"]])
        #expect(british.descendants("rPr").map(\.attributes) == [["lang": "en-GB"]])
        let unsaid = try parsed(ChartPart(plan: chart, workbook: workbook).write)
        #expect(unsaid.descendants("lang") == [] && unsaid.descendants("rPr") == [])
    }

    @Test func lettersAreAsLargeAndHiddenCellsShownAsThePlanSays() throws {
        for (size, shows) in [(9, true), (nil, false), (10.5, false)] as [(Double?, Bool)] {
            let chart = ChartPlan(
                anchor: cell("A1"), width: 9, height: 9, title: "", altText: "A", series: [], fontSize: size,
                plotsHiddenCells: shows)
            let part = try parsed(ChartPart(plan: chart, workbook: WorkbookPlan(sheets: [])).write)
            let sizes = part.descendants("txPr").flatMap { $0.descendants("defRPr") }.map(\.attributes)
            #expect(sizes == (size.map { [["sz": "\(Int($0 * 100))"]] } ?? []))
            #expect(part.descendants("plotVisOnly").map(\.attributes) == [["val": shows ? "0" : "1"]])
        }
    }

    @Test func everyToleratedDifferenceOccurs() throws {
        var rows = plainRows
        let seen = try differences(series: ["Computed", "Stated"], rows: rows)
        rows[0][1] = .formula("1+2", cached: .number(decimal("3")))
        rows[1][2] = .number(decimal("1E20"))
        let all = try differences(series: ["Computed", "Stated"], rows: rows) + seen
        #expect(all.unneeded(ToleratedDifference.charts) == [])
        #expect(all.beyond(ToleratedDifference.charts) == [])
    }
}
