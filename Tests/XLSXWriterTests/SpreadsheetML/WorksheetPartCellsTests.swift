import SpreadsheetModel
import Testing
import WorkbookPlans
import XLSXWriter

/// What is in the parts, looked at as XML text through `unzip`.
@Suite struct WorksheetPartCellsTests {
    @Test func everyKindOfContentIsStored() throws {
        let xml = try WrittenWorkbook(
            sheet([
                ("A1", .text("one")), ("B1", .number(decimal("8461245.35"))), ("C1", .boolean(true)),
                ("D1", .boolean(false)), ("E1", .formula("B1*2", cached: .number(decimal("16922490.7")))),
                ("F1", .formula("A1&\"<\"", cached: .text("one<"))), ("G1", .formula("\"\"", cached: .text(""))),
                ("H1", .blank), ("I1", .formula("1=1", cached: .boolean(true))), ("A2", .text("")),
                ("B2", .number(decimal("0"))), ("C2", .text("=1+1")),
            ])
        ).sheet()
        #expect(xml.contains("<c r=\"A1\" t=\"s\"><v>0</v></c>"))
        #expect(xml.contains("<c r=\"B1\"><v>8461245.35</v></c>"))
        #expect(xml.contains("<c r=\"C1\" t=\"b\"><v>1</v></c><c r=\"D1\" t=\"b\"><v>0</v></c>"))
        #expect(xml.contains("<c r=\"E1\"><f>B1*2</f><v>16922490.7</v></c>"))
        #expect(xml.contains("<c r=\"F1\" t=\"str\"><f>A1&amp;\"&lt;\"</f><v>one&lt;</v></c>"))
        #expect(xml.contains("<c r=\"G1\" t=\"str\"><f>\"\"</f><v></v></c>"))
        #expect(xml.contains("<c r=\"I1\" t=\"b\"><f>1=1</f><v>1</v></c>"))
        #expect(xml.contains("<c r=\"B2\"><v>0</v></c><c r=\"C2\" t=\"s\"><v>1</v></c>"))
        #expect(!xml.contains("r=\"H1\"") && !xml.contains("r=\"A2\""))
    }

    @Test func mergedCellsKeepTheFirstOnesContentAndFormat() throws {
        var bold = CellFormat()
        bold.font.isBold = true
        let written = try WrittenWorkbook(
            sheet([("B2", .text("title")), ("B3", .text("below"))]) {
                $0.cells[0].format = bold
                $0.mergedRanges = [range("B2:D2")]
            })
        let xml = try written.sheet()
        #expect(xml.contains("<mergeCells count=\"1\"><mergeCell ref=\"B2:D2\"/></mergeCells>"))
        #expect(xml.contains("<c r=\"B2\" s=\"1\" t=\"s\"><v>0</v></c><c r=\"C2\" s=\"1\"/><c r=\"D2\" s=\"1\"/>"))
        #expect(try written.part("xl/sharedStrings.xml").contains("count=\"2\" uniqueCount=\"2\""))
    }

    @Test func linksKeepTheirCellsTextAndFormat() throws {
        let written = try WrittenWorkbook(
            sheet([("A1", .text("inside")), ("A2", .number(decimal("5"))), ("A3", .text("web"))]) {
                $0.links = [
                    LinkPlan(cell("A1"), target: "internal:'S'!A3", tip: "go <there>"),
                    LinkPlan(cell("A2"), target: "internal:S!$A$1:$A$3"),
                    LinkPlan(cell("A3"), target: "https://example.org/a?b=c&d#e"),
                ]
            })
        let xml = try written.sheet()
        #expect(xml.contains("<hyperlink ref=\"A1\" location=\"'S'!A3\" tooltip=\"go &lt;there&gt;\""))
        #expect(xml.contains("<hyperlink ref=\"A2\" location=\"S!$A$1:$A$3\""))
        #expect(xml.contains("<hyperlink ref=\"A3\" r:id=\"rId1\" location=\"e\""))
        #expect(xml.contains("<c r=\"A1\" t=\"s\"><v>0</v></c>") && xml.contains("<c r=\"A2\"><v>5</v></c>"))
        let relations = try written.part("xl/worksheets/_rels/sheet1.xml.rels")
        #expect(relations.contains("Target=\"https://example.org/a?b=c&amp;d\" TargetMode=\"External\""))
        #expect(try written.part("xl/sharedStrings.xml").contains("count=\"2\" uniqueCount=\"2\""))
    }

    @Test func commentsKeepTheirWordsAndAuthor() throws {
        let written = try WrittenWorkbook(
            sheet([("A1", .text("x"))]) {
                $0.comments = [CommentPlan(cell("A1"), "ten times _x0041_\u{1}", author: "Pledgebook & Co")]
            })
        let xml = try written.part("xl/comments1.xml")
        #expect(xml.contains("<author>Pledgebook &amp; Co</author>"))
        #expect(xml.contains(">ten times _x005F_x0041__x0001_</t>"))
        #expect(xml.contains("<comment ref=\"A1\" authorId=\"0\">"))
    }
}
