import SpreadsheetModel
import WorkbookPlans

extension WorkbookPlan {
    /// A workbook whose every text is out to be taken for something else.
    static var hostile: WorkbookPlan {
        var first = SheetPlan(name: "It's <b>&\"x\"")
        for (row, text) in texts.enumerated() {
            first.cells.append(CellPlan(CellReference(row: row + 1, column: 1), .text(text)))
            first.cells.append(
                CellPlan(CellReference(row: row + 1, column: 2), .formula("B\(row + 2)&\"<&>\"", cached: .text(text))))
        }
        var tinted = CellFormat()
        tinted.number = NumberFormat("\"<&>\"0.00")
        tinted.font.name = "A & B"
        tinted.border.left = .medium
        first.cells.append(CellPlan(CellReference(row: 40, column: 30), .blank, tinted))
        first.rows = [RowPlan(60, height: 20.25), RowPlan(2, isHidden: true), RowPlan(50, outlineLevel: 3)]
        first.columns = [ColumnPlan(9...9, width: 0.5), ColumnPlan(0...1, width: 33.3, isHidden: true)]
        first.mergedRanges = [range("AE41:AG43"), range("J10:K10")]
        first.links = [
            LinkPlan(cell("B3"), target: "https://example.org/?a=1&b=%22#frag&ment", tip: "<tip> & \"more\""),
            LinkPlan(cell("B2"), target: "internal:'It''s <b>&\"x\"'!A1"),
        ]
        first.validations = [
            ValidationPlan(
                range("D1:D9"), .decimal(decimal("-0.5"), decimal("1E20")),
                prompt: ValidationMessage(title: "a & b", text: "\"one\"\n<two>"),
                refusal: ValidationMessage(title: "", text: "no & no"), isStrict: false)
        ]
        first.conditionalFormats = [
            ConditionalFormatPlan(range("B2:B9"), formula: "$B2=\"<&>\"", format: tinted),
            ConditionalFormatPlan(range("D1:D9"), formula: "D1>1", format: tinted),
            ConditionalFormatPlan(range("B2:B9"), formula: "$B2<>\"\"", format: .plain),
        ]
        first.filter = range("B1:C9")
        first.page.header = "&L\"&amp; <R&D"
        first.page.fitsOnePageWide = false
        first.frozenAt = cell("C1")
        var second = SheetPlan(name: "2024")
        second.tables = [
            TablePlan(name: "T_1", range: range("A1:B3"), headings: ["<a>", "b & \"c\""], hasFilter: true)
        ]
        second.frozenAt = cell("A3")
        second.page.repeatedRows = 0...2
        return WorkbookPlan(
            sheets: [first, second],
            definedNames: [DefinedNamePlan("zeta", "\"<&>\""), DefinedNamePlan("Ä", "'2024'!$A$1")],
            properties: DocumentProperties(
                title: "<&>\"'", subject: "s & s", author: "a < b", company: "c > d", created: 86_399,
                custom: [CustomProperty("n & <m>", "two\nlines"), CustomProperty("empty", "")]))
    }

    private static let texts = [
        "=1+1", "=cmd|' /C calc'!A0", "_x0041_", "<b>&amp;</b>", "]]>", "שלום", "😀", " padded ", "tab\tand\nline",
        "bell\u{7}",
        "\r\n", "\u{FFFE}", "e\u{301}", "é", String(repeating: "long ", count: 6553),
    ]
}
