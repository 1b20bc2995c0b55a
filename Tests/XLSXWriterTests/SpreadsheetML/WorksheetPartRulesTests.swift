import SpreadsheetModel
import Testing
import WorkbookPlans
import XLSXWriter

@Suite struct WorksheetPartRulesTests {
    @Test func everyRuleIsStored() throws {
        let message = ValidationMessage(title: "Title", text: "Two\nlines & <more>")
        let xml = try WrittenWorkbook(
            sheet([("A1", .text("x"))]) {
                $0.validations = [
                    ValidationPlan(
                        range("B1:B9"), .decimal(decimal("0"), decimal("1.5")), prompt: message, refusal: message),
                    ValidationPlan(range("C1"), .whole(-1, 999), isStrict: false),
                    ValidationPlan(range("D1"), .list("'S'!$A$1:$A$9")),
                    ValidationPlan(range("E1"), .textLength(20)),
                    ValidationPlan(range("F1"), .any, prompt: message),
                ]
            }
        ).sheet()
        let words = "errorTitle=\"Title\" error=\"Two&#xA;lines &amp; &lt;more&gt;\""
        #expect(xml.contains("<dataValidations count=\"5\">"))
        #expect(
            xml.contains("type=\"decimal\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" \(words)"))
        #expect(xml.contains("sqref=\"B1:B9\"><formula1>0</formula1><formula2>1.5</formula2>"))
        #expect(xml.contains("<dataValidation type=\"whole\" errorStyle=\"warning\""))
        #expect(xml.contains("sqref=\"C1\"><formula1>-1</formula1><formula2>999</formula2>"))
        #expect(xml.contains("type=\"list\"") && xml.contains("sqref=\"D1\"><formula1>'S'!$A$1:$A$9</formula1>"))
        #expect(
            xml.contains("type=\"textLength\"")
                && xml.contains("sqref=\"E1\"><formula1>0</formula1><formula2>20</formula2>"))
        #expect(xml.contains("promptTitle=\"Title\"") && xml.contains("sqref=\"F1\"/>"))
    }

    @Test func conditionalFormatsAreStoredInOrder() throws {
        var red = CellFormat()
        red.font.color = Color(0x9C0006)
        red.fill = Color(0xFFC7CE)
        let written = try WrittenWorkbook(
            sheet([("A1", .text("x"))]) {
                $0.conditionalFormats = [
                    ConditionalFormatPlan(range("A1:A9"), formula: "$A1<>0", format: red),
                    ConditionalFormatPlan(range("A1:A9"), formula: "$A1=0", format: red),
                ]
            })
        let xml = try written.sheet()
        #expect(
            xml.contains(
                "<cfRule type=\"expression\" dxfId=\"0\" priority=\"1\"><formula>$A1&lt;&gt;0</formula></cfRule>"))
        #expect(xml.contains("priority=\"2\"><formula>$A1=0</formula>"))
        let styles = try written.part("xl/styles.xml")
        #expect(styles.contains("<dxfs count=\"1\"><dxf><font><color rgb=\"FF9C0006\"/></font>"))
        #expect(styles.contains("<bgColor rgb=\"FFFFC7CE\"/>"))
    }
}
