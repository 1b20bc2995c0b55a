import Fixtures
import Layouts
import TestPrograms
import Testing
import WorkbookPlans

/// Charts as readers of other people find them.
@Suite struct OtherReadersTests {
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
}
