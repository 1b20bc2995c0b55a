import SpreadsheetModel
import TestSupport
import Testing
import WorkbookPlans

@Suite struct WorkbookPlanTextDumpTests {
    private func cell(_ address: String) -> CellReference { CellReference(address) ?? CellReference(row: 0, column: 0) }
    private func range(_ address: String) -> CellRange { CellRange(address) ?? CellRange(cell("A1"), cell("A1")) }

    @Test func aPlanReadsAsText() {
        var money = CellFormat()
        money.number = NumberFormat("#,##0.00")
        money.font.isBold = true
        money.border.top = .thin
        money.fill = Color(0xEE)
        var sheet = SheetPlan(name: "Social Value Pledge")
        sheet.cells = [
            CellPlan(cell("A1"), .text("Say \"hi\"\n\u{1}")), CellPlan(cell("B1"), .number(ExactDecimal(5))),
            CellPlan(cell("C1"), .formula("B1*2", cached: .number(ExactDecimal(10))), money),
            CellPlan(cell("D1"), .boolean(true)), CellPlan(cell("E1"), .blank, money),
        ]
        sheet.columns = [ColumnPlan(0...1, width: 12.5)]
        sheet.rows = [RowPlan(0, height: 30, outlineLevel: 1)]
        sheet.frozenAt = cell("A2")
        sheet.page.isLandscape = true
        sheet.page.repeatedRows = 0...1
        sheet.page.breaksBefore = [4, 9]
        sheet.links = [LinkPlan(cell("A1"), target: "internal:S!A2", tip: "go")]
        sheet.comments = [CommentPlan(cell("A1"), "why", author: "me")]
        sheet.validations = [ValidationPlan(range("B1:B2"), .whole(0, 9), isStrict: false)]
        sheet.mergedRanges = [range("F1:G2")]
        sheet.images = [ImagePlan(anchor: cell("H1"), bytes: Array("a".utf8), width: 40, altText: "The \"logo\"")]
        let plan = WorkbookPlan(
            sheets: [sheet], definedNames: [DefinedNamePlan("Total", "S!$C$1")],
            properties: DocumentProperties(title: "T", created: 5, custom: [CustomProperty("Hash", "ab")]))
        #expect(
            plan.textDump == """
                title "T"
                created 5
                property "Hash" = "ab"
                name Total = S!$C$1

                sheet "Social Value Pledge", frozen at A2
                page landscape, repeats 1-2, breaks before 5 10
                columns A:B width 12.5
                row 1, height 30.0, outline 1
                merged F1:G2
                A1  text "Say \\"hi\\"\\n\\u{1}"
                B1  number 5
                C1  formula B1*2 = 10  [#,##0.00; bold; fill #0000EE; top thin]
                D1  TRUE
                E1  blank  [#,##0.00; bold; fill #0000EE; top thin]
                link A1 -> internal:S!A2 tip "go"
                comment A1 by "me": "why"
                allow B1:B2 whole 0...9, warns only
                image at H1 40xauto, 1 bytes af63dc4c8601ec8c, alt "The \\"logo\\""

                """)
    }

    /// Whatever differs between two plans must show, or a golden would not notice.
    @Test func everyDifferenceShows() {
        func image(_ row: Int, _ bytes: [UInt8], width: Int? = nil, height: Int? = nil, alt: String = "A") -> ImagePlan
        {
            ImagePlan(
                anchor: CellReference(row: row, column: 0), bytes: bytes, width: width, height: height, altText: alt)
        }
        let plain = SheetPlan(name: "S")
        let edits: [(inout SheetPlan) -> Void] = [
            { $0.visibility = .hidden }, { $0.cells = [CellPlan(CellReference(row: 0, column: 0), .text("1"))] },
            { $0.cells = [CellPlan(CellReference(row: 0, column: 0), .number(ExactDecimal(1)))] },
            { $0.columns = [ColumnPlan(0...0, width: 9)] },
            { $0.columns = [ColumnPlan(0...0, width: 9, isHidden: true)] },
            { $0.rows = [RowPlan(0)] }, { $0.rows = [RowPlan(0, isHidden: true)] }, { $0.isProtected = true },
            { $0.showsGridLines = false }, { $0.page.isLandscape = true }, { $0.page.fitsOnePageWide = false },
            { $0.page.header = "h" }, { $0.page.footer = "f" }, { $0.frozenAt = CellReference(row: 1, column: 0) },
            { $0.images = [image(0, [1])] }, { $0.images = [image(1, [1])] }, { $0.images = [image(0, [2])] },
            { $0.images = [image(0, [1], width: 5)] }, { $0.images = [image(0, [1], height: 5)] },
            { $0.images = [image(0, [1], alt: "B")] },
        ]
        var dumps: Set<String> = [WorkbookPlan(sheets: [plain]).textDump]
        for edit in edits {
            var changed = plain
            edit(&changed)
            dumps.insert(WorkbookPlan(sheets: [changed]).textDump)
        }
        #expect(dumps.count == edits.count + 1)
    }
}
