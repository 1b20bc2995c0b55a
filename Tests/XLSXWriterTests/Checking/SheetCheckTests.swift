import SpreadsheetModel
import Testing
import WorkbookPlans
import XLSXWriter

@Suite struct SheetCheckTests {
    /// The refusal of a sheet with one heading and one number, changed.
    private func refused(_ edit: (inout SheetPlan) -> Void, sourceLocation: SourceLocation = #_sourceLocation) throws
        -> XLSXWriterError
    {
        try refusal(
            of: sheet([("A1", .text("a")), ("A2", .number(decimal("1")))], edit: edit), sourceLocation: sourceLocation)
    }

    @Test func aContentThatACellCannotHoldIsRefusedAtItsCell() throws {
        let contents: [CellContent] = [
            .text(String(repeating: "x", count: 32_768)), .text(String(repeating: "\u{1}", count: 5000)),
            .number(decimal("1234567890123456")), .number(decimal("1E310")), .formula("", cached: .text("")),
            .formula("=1", cached: .number(.zero)), .formula("{1}", cached: .number(.zero)),
            .formula("\u{1}", cached: .number(.zero)),
            .formula(String(repeating: "1", count: 8193), cached: .number(.zero)),
            .formula("1", cached: .number(decimal("0.12345678901234567"))),
        ]
        for content in contents {
            let error = try refusal(of: sheet([("A1", .text("a")), ("B3", content)]))
            #expect(error.cell == cell("B3"))
            #expect(error.message.contains("sheet 'S', cell B3"))
        }
    }

    @Test func cellsOutOfOrderOrOutsideAreRefused() throws {
        #expect(try refusal(of: sheet([("A2", .blank), ("A1", .blank)])).cell == cell("A1"))
        #expect(try refusal(of: sheet([("A1", .blank), ("A1", .blank)])).cell == cell("A1"))
        let outside = CellPlan(CellReference(row: 1_048_576, column: 0), .blank)
        #expect(try refused { $0.cells = [outside] }.detail.contains("outside"))
        #expect(
            try refused { $0.cells = [CellPlan(CellReference(row: -1, column: 0), .blank)] }.detail.contains("outside"))
        #expect(
            try refused { $0.cells = [CellPlan(CellReference(row: 0, column: 16_384), .blank)] }.detail.contains(
                "outside"))
    }

    @Test func formatsAreChecked() throws {
        func refusedFormat(_ edit: (inout CellFormat) -> Void) throws {
            var format = CellFormat()
            edit(&format)
            #expect(try refused { $0.cells[1].format = format }.cell == cell("A2"))
        }
        try refusedFormat { $0.number = NumberFormat("") }
        try refusedFormat { $0.number = NumberFormat(String(repeating: "0", count: 256)) }
        try refusedFormat { $0.number = NumberFormat("0\u{1}") }
        try refusedFormat { $0.font.name = "" }
        try refusedFormat { $0.font.size = 0 }
        try refusedFormat { $0.font.size = .nan }
        try refusedFormat { $0.indent = 16 }
    }

    @Test func moreLinksThanExcelOpensAreRefused() throws {
        func plan(_ count: Int) -> WorkbookPlan {
            WorkbookPlan(
                sheets: [
                    sheet([]) { sheet in
                        let cells = (0..<count).map { CellReference(row: $0, column: 0) }
                        sheet.cells = cells.map { CellPlan($0, .text("a")) }
                        sheet.links = cells.map { LinkPlan($0, target: "internal:'S'!A1") }
                    }
                ])
        }
        #expect(try !WorkbookWriter.bytes(of: plan(65_530)).isEmpty)
        let error = #expect(throws: XLSXWriterError.self) { try WorkbookWriter.bytes(of: plan(65_531)) }
        #expect(error?.code == .refusedContent && error?.detail == "Excel opens at most 65530 links on a sheet")
    }

    @Test func columnsAndRowsAreChecked() throws {
        _ = try refused { $0.columns = [ColumnPlan(0...3, width: 9), ColumnPlan(3...4, width: 9)] }
        _ = try refused { $0.columns = [ColumnPlan(0...16_384, width: 9)] }
        _ = try refused { $0.columns = [ColumnPlan(-1...1, width: 9)] }
        _ = try refused { $0.columns = [ColumnPlan(0...0, width: 256)] }
        _ = try refused { $0.columns = [ColumnPlan(0...0, width: .nan)] }
        _ = try refused { $0.rows = [RowPlan(0), RowPlan(0)] }
        _ = try refused { $0.rows = [RowPlan(1_048_576)] }
        _ = try refused { $0.rows = [RowPlan(0, height: 0)] }
        _ = try refused { $0.rows = [RowPlan(0, height: 410)] }
        _ = try refused { $0.rows = [RowPlan(0, outlineLevel: 8)] }
        _ = try refused { $0.frozenAt = CellReference(row: 0, column: -1) }
    }

    @Test func theMergedRangesAreChecked() throws {
        _ = try refused { $0.mergedRanges = [range("C1")] }
        _ = try refused { $0.mergedRanges = [range("C1:D2"), range("D2:E3")] }
        _ = try refused { $0.mergedRanges = [range("C1:XFD100")] }
        #expect(try refused { $0.mergedRanges = [range("A1:B2")] }.cell == cell("A2"))
    }

    @Test func theTablesAreChecked() throws {
        func refusedTable(_ area: String, _ headings: [String]) throws {
            _ = try refused { $0.tables = [TablePlan(name: "T", range: range(area), headings: headings)] }
        }
        try refusedTable("C1:C1", ["x"])
        try refusedTable("C1:D2", ["x"])
        try refusedTable("C1:D2", ["x", "X"])
        try refusedTable("C1:D2", ["x", ""])
        try refusedTable("C1:D2", ["x", "a\nb"])
        try refusedTable("A1:A2", ["not a"])
        _ = try refused {
            $0.tables = [TablePlan(name: "T", range: range("A1:A2"), headings: ["a"])]
            $0.filter = range("A1:A2")
        }
    }

    @Test func thePageIsChecked() throws {
        _ = try refused { $0.page.header = String(repeating: "h", count: 256) }
        _ = try refused { $0.page.footer = "&C&G" }
        _ = try refused { $0.page.footer = "&C&[Picture]" }
        _ = try refused { $0.page.footer = "&&&G" }
        _ = try refused { $0.page.footer = "&[Page]&&&[Picture]" }
        _ = try refused { $0.page.footer = "\u{7}" }
        _ = try refused { $0.page.repeatedRows = -1...0 }
        for breaks in [[0], [-1], [3, 3], [4, 2], [1_048_576], Array(1...1024)] {
            _ = try refused { $0.page.breaksBefore = breaks }
        }
    }

    @Test(arguments: [
        "internal:'None'!A1", "internal:nowhere", "internal:'S'!A0", "internal:'S!A1", "external:",
        "external:../book.xlsx",
        "external:/etc/passwd", "external:C:book.xlsx", "external:a%5C\\b", "external:a b.xlsx", "external:a#b.xlsx",
        "file:///etc/passwd",
        "javascript:alert(1)", "https://a b", "https://example.org/£",
        "https://example.org/" + String(repeating: "a", count: 2000), "",
    ])
    func aLinkThatLeadsNowhereSafeIsRefused(_ target: String) throws {
        #expect(try refused { $0.links = [LinkPlan(cell("A1"), target: target)] }.cell == cell("A1"))
    }

    @Test func linksAndCommentsStandOnceOnACell() throws {
        let link = LinkPlan(cell("A1"), target: "internal:S!A2")
        _ = try refused { $0.links = [link, link] }
        _ = try refused { $0.links = [link, LinkPlan(cell("A2"), target: "internal:S!A2"), link] }
        _ = try refused { $0.links = [LinkPlan(cell("D9"), target: "internal:S!A2")] }
        _ = try refused { $0.links = [LinkPlan(cell("A1"), target: "internal:S!A2", tip: "a\u{1}")] }
        let comment = CommentPlan(cell("A1"), "word")
        _ = try refused { $0.comments = [comment, comment] }
        _ = try refused { $0.comments = [CommentPlan(cell("A1"), "")] }
        _ = try refused { $0.comments = [CommentPlan(cell("A1"), String(repeating: "c", count: 32_768))] }
        _ = try refused { $0.comments = [CommentPlan(cell("A1"), "c", author: "\n")] }
    }

    @Test func theRulesAreChecked() throws {
        func refusedRule(_ rule: ValidationRule, _ title: String = "t", _ text: String = "x") throws {
            let message = ValidationMessage(title: title, text: text)
            #expect(
                try refused { $0.validations = [ValidationPlan(range("B2:B9"), rule, prompt: message)] }.cell
                    == cell("B2"))
        }
        try refusedRule(.decimal(decimal("2"), decimal("1")))
        try refusedRule(.decimal(decimal("0"), decimal("1234567890123456")))
        try refusedRule(.whole(2, 1))
        try refusedRule(.whole(0, 1_000_000_000_000_000))
        try refusedRule(.textLength(-1))
        try refusedRule(.list("Yes,No"))
        try refusedRule(.list("'None'!$A$1:$A$3"))
        try refusedRule(.list("Unknown_Name"))
        try refusedRule(.any, String(repeating: "t", count: 33))
        try refusedRule(.any, "t", String(repeating: "x", count: 256))
        _ = try refused { $0.validations = [ValidationPlan(range("B2"), .any)] }
        _ = try refused { $0.conditionalFormats = [ConditionalFormatPlan(range("B2"), formula: "=1", format: .plain)] }
    }

    @Test func theChartsAreChecked() throws {
        func refusedChart(_ edit: (inout ChartPlan) -> Void) throws {
            let series = ChartSeriesPlan(
                name: "n", sheet: "S", categories: range("A1:A2"), values: range("B1:B2"), color: Color(1))
            var chart = ChartPlan(
                anchor: cell("D4"), width: 400, height: 300, title: "t", altText: "what it shows", series: [series])
            edit(&chart)
            #expect(try refused { $0.charts = [chart] }.cell == cell("D4"))
        }
        try refusedChart { $0.width = 0 }
        try refusedChart { $0.altText = "" }
        try refusedChart { $0.title = "a\u{1}" }
        try refusedChart { $0.series = [] }
        try refusedChart { $0.series[0].name = "a\u{1}" }
        try refusedChart { $0.series[0].sheet = "None" }
        try refusedChart { $0.series[0].values = range("B1:B3") }
        try refusedChart { $0.series[0].values = range("B1:C2") }
        try refusedChart { $0.valueFormat = NumberFormat("") }
    }
}
