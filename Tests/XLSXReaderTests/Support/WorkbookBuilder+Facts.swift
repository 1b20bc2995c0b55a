import SpreadsheetModel

extension WorkbookBuilder {
    /// A workbook of one sheet that has one of everything beside its cells, each in a part of its own where it can.
    static var withFacts: WorkbookBuilder {
        let styles = "<cellXfs><xf/><xf><protection locked=\"0\"/></xf></cellXfs>"
        var book = WorkbookBuilder(worksheet: sheetWithFacts, styles: styles)
        book["xl/workbook.xml"].replace(
            "</workbook>",
            with: "<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\" hidden=\"1\" comment=\"c\">"
                + "Return!$A$1:$B$2</definedName></definedNames></workbook>")
        add("person", "persons/p.xml", to: "xl/_rels/workbook.xml.rels", of: &book)
        add("externalLink", "externalLinks/e.xml", to: "xl/_rels/workbook.xml.rels", of: &book)
        book["xl/worksheets/_rels/sheet1.xml.rels"] = relations([
            ("c", "comments", "../c.xml"), ("d", "threadedComment", "../t.xml"), ("t", "table", "../table.xml"),
        ])
        add("core-properties", "docProps/core.xml", to: "_rels/.rels", of: &book)
        add("extended-properties", "docProps/app.xml", to: "_rels/.rels", of: &book)
        add("custom-properties", "docProps/custom.xml", to: "_rels/.rels", of: &book)
        for (name, xml) in factParts { book[name] = xml }
        return book
    }

    private static func add(_ type: String, _ target: String, to part: String, of book: inout WorkbookBuilder) {
        book[part].replace(
            "</Relationships>",
            with:
                "<Relationship Id=\"\(type)\" Type=\"\(relationships)/\(type)\" Target=\"\(target)\"/></Relationships>")
    }

    private static let sheetWithFacts = """
        <worksheet xmlns="\(main)"><cols><col min="2" max="3" style="1"/></cols><sheetData><row r="1" s="1"
        customFormat="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="0"/></row></sheetData><sheetProtection sheet="1"
        password="F3DB" formatCells="0"/><dataValidations><dataValidation type="list" operator="between"
        showErrorMessage="1" errorStyle="stop" sqref="A1:B2 D4"><formula1>"a,b"</formula1><formula2>0</formula2>
        </dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" location="B1" tooltip="t"/></hyperlinks>
        <extLst><ext xmlns:x="x"><x:dataValidations><x:dataValidation type="list"><x:formula1><x:f>A1</x:f></x:formula1>
        <x:sqref>C1</x:sqref></x:dataValidation></x:dataValidations></ext></extLst></worksheet>
        """

    private static let factParts = [
        (
            "xl/c.xml",
            "<comments xmlns=\"\(main)\"><authors><author>Ann</author></authors><commentList><comment ref=\"A1\""
                + " authorId=\"0\"><text><r><t>a_x000A_b</t></r></text></comment></commentList></comments>"
        ),
        (
            "xl/t.xml",
            "<ThreadedComments><threadedComment ref=\"B1\" id=\"1\" personId=\"p\" done=\"1\"><text>a</text>"
                + "</threadedComment><threadedComment parentId=\"1\"><text>b</text></threadedComment></ThreadedComments>"
        ),
        ("xl/persons/p.xml", "<personList><person id=\"p\" displayName=\"Ann\"/></personList>"),
        (
            "xl/table.xml",
            "<table xmlns=\"\(main)\" displayName=\"T\" ref=\"A1:B2\" headerRowCount=\"1\" totalsRowCount=\"1\">"
                + "<tableColumns><tableColumn name=\"a\" totalsRowFunction=\"sum\"/></tableColumns></table>"
        ),
        (
            "xl/externalLinks/_rels/e.xml.rels",
            "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"a\" Type=\"a/externalLinkPath\""
                + " Target=\"rates.xlsx\" TargetMode=\"External\"/></Relationships>"
        ),
        ("docProps/core.xml", "<c:coreProperties xmlns:c=\"c\"><d:title xmlns:d=\"d\">a</d:title></c:coreProperties>"),
        ("docProps/app.xml", "<Properties><Application>a</Application></Properties>"),
        ("docProps/custom.xml", "<Properties><property name=\"a\"><i4>1</i4></property></Properties>"),
    ]
}
