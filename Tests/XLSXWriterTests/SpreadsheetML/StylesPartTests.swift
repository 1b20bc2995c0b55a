import SpreadsheetModel
import Testing
import WorkbookPlans
import XLSXWriter

@Suite struct StylesPartTests {
    @Test func equalFormatsShareOneStoredStyle() throws {
        var money = CellFormat()
        money.number = NumberFormat("#,##0.00")
        var plan = SheetPlan(name: "S")
        plan.cells = (0..<500).map { CellPlan(CellReference(row: $0, column: $0 % 2), .number(decimal("1")), money) }
        let styles = try WrittenWorkbook(plan).part("xl/styles.xml")
        #expect(styles.contains("<cellXfs count=\"2\">"))
        #expect(styles.contains("<numFmt numFmtId=\"164\" formatCode=\"#,##0.00\"/>"))
    }

    @Test func theStandardFontIsThePlansStandardFont() throws {
        let styles = try WrittenWorkbook(sheet([("A1", .text("x"))])).part("xl/styles.xml")
        #expect(styles.contains("<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Arial\"/>"))
    }

    @Test func everyPartOfAFormatIsStored() throws {
        var format = CellFormat()
        format.font.name = "Georgia"
        format.font.size = 14
        format.font.isBold = true
        format.font.isItalic = true
        format.font.isUnderlined = true
        format.font.color = Color(0)
        format.fill = Color(0xFFEEDD)
        format.border.top = .hair
        format.border.bottom = .double
        format.border.left = .thin
        format.border.right = .medium
        format.border.color = Color(0x112233)
        format.horizontal = .right
        format.vertical = .top
        format.wraps = true
        format.indent = 2
        format.isLocked = false
        let styles = try WrittenWorkbook(sheet([("A1", .text("x"))]) { $0.cells[0].format = format }).part(
            "xl/styles.xml")
        #expect(
            styles.contains(
                "<font><b/><i/><u/><sz val=\"14\"/><color rgb=\"FF000000\"/><name val=\"Georgia\"/><family val=\"2\"/></font>"
            ))
        #expect(styles.contains("<patternFill patternType=\"solid\"><fgColor rgb=\"FFFFEEDD\"/>"))
        let edge = "<color rgb=\"FF112233\"/>"
        #expect(
            styles.contains(
                "<left style=\"thin\">\(edge)</left><right style=\"medium\">\(edge)</right>"
                    + "<top style=\"hair\">\(edge)</top><bottom style=\"double\">\(edge)</bottom>"))
        #expect(styles.contains("<alignment horizontal=\"right\" vertical=\"top\" indent=\"2\" wrapText=\"1\"/>"))
        #expect(styles.contains("<protection locked=\"0\"/>"))
    }
}
