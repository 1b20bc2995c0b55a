/// Holds every part of workbooks to the standard with a program that is not ours.
enum SchemaOrder {
    /// Reads every part with expat, and holds the children of elements, at any depth, to the sequences of ECMA-376
    /// part 1, annex A (sml.xsd): CT_Worksheet, CT_Row, CT_Cell, CT_Workbook, CT_Stylesheet and what it is made of,
    /// CT_Table.
    static let program = """
        import sys, zipfile, xml.parsers.expat
        ORDER = {
            "worksheet": "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection "
                "protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr "
                "conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter "
                "rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing "
                "legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
            "workbook": "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups "
                "externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches",
            "styleSheet": "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors",
            "row": "c extLst", "c": "f v is extLst", "xf": "alignment protection extLst",
            "font": "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme",
            "dxf": "font numFmt fill alignment border protection extLst",
            "border": "start end left right top bottom diagonal vertical horizontal",
            "table": "autoFilter sortState tableColumns tableStyleInfo",
        }
        def check(book, name):
            stack = [("", [])]
            def start(tag, attributes):
                local = tag.split(":")[-1]
                stack[-1][1].append(local)
                stack.append((local, []))
            def end(tag):
                local, children = stack.pop()
                order = ORDER.get(local, "").split()
                if order and name.startswith("xl/") and not name.endswith(".vml"):
                    assert all(child in order for child in children), (name, local, children)
                    places = [order.index(child) for child in children]
                    assert places == sorted(places), (name, local, children)
            parser = xml.parsers.expat.ParserCreate()
            parser.StartElementHandler, parser.EndElementHandler = start, end
            parser.Parse(book.read(name), True)
        for path in sys.argv[1:]:
            book = zipfile.ZipFile(path)
            assert book.testzip() is None, path
            for name in book.namelist():
                if name.endswith((".xml", ".rels", ".vml")): check(book, name)
            print("fine")
        """
}
