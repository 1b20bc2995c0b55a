import Fixtures
import Layouts
import SpreadsheetModel
import TestPrograms
import Testing
import Valuation
import XLSXWriter

/// Readers of other people take our workbooks without complaint, and their XML keeps to the standard.
@Suite struct OtherReadersTests {
    private static let kinds: [(WorkbookProfile, ValuationBasis)] = [
        (.finance, .computed), (.finance, .stated), (.publication, .computed), (.publication, .stated),
    ]

    @Test(arguments: kinds)
    func openpyxlReadsItWithoutAWarning(_ profile: WorkbookProfile, _ basis: ValuationBasis) throws {
        let workbook = try FinishedWorkbook(Fixtures.publishedReturns[1], profile, basis)
        let program = """
            import sys, warnings
            warnings.simplefilter("error")
            import openpyxl
            values = openpyxl.load_workbook(sys.argv[1], data_only=True)
            sheet = values["Social Value Pledge"]
            column = next(c for c in range(1, 20) for r in range(1, 12) if sheet.cell(r, c).value == "Pledged Social Value")
            cells = [sheet.cell(r, column).value for r in range(1, sheet.max_row + 1)]
            print(values.sheetnames[0], "%.2f" % max(v for v in cells if isinstance(v, (int, float))))
            assert openpyxl.load_workbook(sys.argv[1]).properties.title
            """
        let amounts = workbook.valued.lines.compactMap { basis == .computed ? $0.computed : $0.stated }
        let largest = profile == .finance ? workbook.total(basis) : amounts.max()
        #expect(try Python.run(program, workbook.path) == "Social Value Pledge \(try #require(largest))\n")
    }

    @Test(arguments: [ValuationBasis.computed, .stated])
    func openpyxlFindsInEveryChartTheValuesOfItsCells(_ basis: ValuationBasis) throws {
        let workbook = try FinishedWorkbook(Fixtures.publishedReturns[1], .finance, basis)
        let program = """
            import sys, openpyxl
            charts = [c for sheet in openpyxl.load_workbook(sys.argv[1]) for c in sheet._charts]
            values = openpyxl.load_workbook(sys.argv[1], data_only=True)
            def cells(formula):
                sheet, area = formula.rsplit("!", 1)
                return [row[0].value for row in values[sheet[1:-1].replace("''", "'")][area.replace("$", "")]]
            for chart in charts:
                for series in chart.series:
                    labels, bars = series.cat.strRef, series.val.numRef
                    assert [float(p.v) for p in bars.numCache.pt] == cells(bars.f), bars.f
                    assert [p.v for p in labels.strCache.pt] == cells(labels.f), labels.f
            print(len(charts), sum(len(chart.series) for chart in charts))
            """
        #expect(try Python.run(program, workbook.path) == "4 8\n")
    }

    @Test(arguments: kinds)
    func calamineReadsIt(_ profile: WorkbookProfile, _ basis: ValuationBasis) throws {
        let workbook = try FinishedWorkbook(Fixtures.publishedReturns[1], profile, basis)
        let program = """
            import sys, python_calamine
            book = python_calamine.CalamineWorkbook.from_path(sys.argv[1])
            print(len(book.sheet_names))
            rows = book.get_sheet_by_name("Social Value Pledge").to_python()
            print(sum(1 for row in rows if any(str(cell).startswith("NT") for cell in row)))
            """
        let sheets = try workbook.sheetNames().count
        #expect(try Python.run(program, workbook.path) == "\(sheets)\n21\n")
    }

    @Test(arguments: kinds)
    func everyPartIsWellFormedAndItsElementsStandInTheOrderOfTheSchema(
        _ profile: WorkbookProfile, _ basis: ValuationBasis
    ) throws {
        let workbook = try FinishedWorkbook(Fixtures.publishedReturns[1], profile, basis)
        #expect(try Python.run(Self.schemaProgram, workbook.path) == "fine\n")
    }

    @Test(arguments: OtherWorkbook.allCases)
    func otherWorkbooksAreReadAndInTheOrderOfTheSchemaToo(_ kind: OtherWorkbook) throws {
        let plan = try kind.plan()
        let folder = try ScratchFolder()
        let path = folder.file("other.xlsx")
        try WorkbookWriter.write(plan, to: path, replacing: false) { _ in }
        #expect(try Python.run(Self.schemaProgram, path) == "fine\n")
        let names = plan.sheets.map(\.name).joined(separator: "|") + "\n"
        #expect(
            try Python.run(
                """
                import sys, warnings
                warnings.simplefilter("error")
                import openpyxl
                print("|".join(openpyxl.load_workbook(sys.argv[1]).sheetnames))
                """, path) == names)
        #expect(
            try Python.run(
                """
                import sys, python_calamine
                book = python_calamine.CalamineWorkbook.from_path(sys.argv[1])
                assert all(book.get_sheet_by_name(name).to_python() is not None for name in book.sheet_names)
                print("|".join(book.sheet_names))
                """, path) == names)
    }

    /// Reads every part with expat, and holds the children of elements, at any depth, to the sequences of ECMA-376
    /// part 1, annex A (sml.xsd): CT_Worksheet, CT_Row, CT_Cell, CT_Workbook, CT_Stylesheet and what it is made of,
    /// CT_Table.
    private static let schemaProgram = """
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
        book = zipfile.ZipFile(sys.argv[1])
        assert book.testzip() is None
        for name in book.namelist():
            if not name.endswith((".xml", ".rels", ".vml")): continue
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
        print("fine")
        """
}
