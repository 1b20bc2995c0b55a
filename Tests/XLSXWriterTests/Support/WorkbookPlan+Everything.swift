import SpreadsheetModel
import TestSupport
import WorkbookPlans

extension WorkbookPlan {
    /// A small workbook that uses every part of a plan.
    static var everything: WorkbookPlan {
        var lists = SheetPlan(name: "Lists")
        lists.visibility = .hidden
        lists.cells = [CellPlan(cell("A1"), .text("Yes")), CellPlan(cell("A2"), .text("No"))]
        lists.images = everythingSheet.images.reversed() + everythingSheet.images
        return WorkbookPlan(
            sheets: [everythingSheet, lists], definedNames: [DefinedNamePlan("Total_Value", "'Pledge & Co'!$C$4")],
            properties: DocumentProperties(
                title: "Everything", subject: "A test", author: "Pledgebook", company: "Council", language: "en-GB",
                custom: [CustomProperty("Source", "a<b>&\"c\"")]))
    }

    private static var everythingSheet: SheetPlan {
        var heading = CellFormat()
        heading.font.isBold = true
        heading.fill = Color(0xDDEBF7)
        heading.wraps = true
        var money = CellFormat()
        money.number = NumberFormat("#,##0.00")
        var plan = SheetPlan(name: "Pledge & Co")
        plan.cells = [
            CellPlan(cell("A1"), .text("Measure"), heading), CellPlan(cell("B1"), .text("Answer"), heading),
            CellPlan(cell("C1"), .text("Value"), heading), CellPlan(cell("A2"), .text("NT1")),
            CellPlan(cell("B2"), .number(decimal("2"))),
            CellPlan(cell("C2"), .formula("B2*5.25", cached: .number(decimal("10.5"))), money),
            CellPlan(cell("A3"), .text("NT2")), CellPlan(cell("B3"), .number(decimal("3"))),
            CellPlan(cell("C3"), .number(decimal("1000.25")), money), CellPlan(cell("A4"), .text("Total")),
            CellPlan(cell("C4"), .formula("SUM(C2:C3)", cached: .number(decimal("1010.75"))), money),
            CellPlan(cell("A6"), .text("Merged \u{1} title"), heading), CellPlan(cell("A7"), .boolean(true)),
        ]
        plan.columns = [ColumnPlan(0...0, width: 30), ColumnPlan(1...2, width: 14)]
        plan.rows = [RowPlan(0, height: 30), RowPlan(1, outlineLevel: 1), RowPlan(2, outlineLevel: 1)]
        plan.mergedRanges = [range("A6:C6")]
        plan.frozenAt = cell("A2")
        plan.tables = [TablePlan(name: "Pledges", range: range("A1:C3"), headings: ["Measure", "Answer", "Value"])]
        plan.links = [LinkPlan(cell("A2"), target: "internal:'Pledge & Co'!C4", tip: "To the total")]
        plan.links.append(LinkPlan(cell("A3"), target: "external:a%20file%23%C3%BC.xlsx"))
        plan.comments = [CommentPlan(cell("B2"), "Check <this> & that", author: "Officer")]
        plan.validations = [ValidationPlan(range("B2:B3"), .decimal(decimal("0"), decimal("100")))]
        plan.validations.append(ValidationPlan(range("A8"), .list("'Lists'!$A$1:$A$2")))
        plan.conditionalFormats = [ConditionalFormatPlan(range("C2:C3"), formula: "$C2>\"a\"", format: heading)]
        plan.charts = [
            ChartPlan(
                anchor: cell("E2"), width: 500, height: 300, title: "Values <&>", altText: "Two bars & a text",
                series: [
                    ChartSeriesPlan(
                        name: "Value", sheet: plan.name, categories: range("A2:A3"), values: range("C2:C3"),
                        color: Color(0x1F4E79))
                ], valueFormat: NumberFormat("#,##0"), fontSize: 9)
        ]
        plan.images = [
            ImagePlan(anchor: cell("E20"), bytes: SampleImage.orangePNG.bytes, altText: "The <logo> & \"more\""),
            ImagePlan(anchor: cell("G20"), bytes: SampleImage.greenJPEG.bytes, width: 60, altText: "A photograph"),
        ]
        plan.isProtected = true
        plan.page.paper = .a3
        plan.page.hasNarrowMargins = true
        plan.page.isLandscape = true
        plan.page.repeatedRows = 0...0
        plan.page.breaksBefore = [5, 12]
        plan.page.area = range("A1:M20")
        plan.page.footer = "&L&A&RPage &P of &N"
        plan.showsGridLines = false
        return plan
    }
}
