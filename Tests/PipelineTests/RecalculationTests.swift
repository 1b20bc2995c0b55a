import Fixtures
import Layouts
import Pipeline
import SpreadsheetModel
import TestPrograms
import Testing
import Valuation
import XLSXWriter

/// LibreOffice and Gnumeric work every kind of workbook out again, and come to the figures of our core.
@Suite struct RecalculationTests {
    /// The cells of a workbook as each program shows them after recalculating.
    private func recalculated(_ workbook: FinishedWorkbook) throws -> [(String, [String: [[String]]])] {
        [
            ("LibreOffice", try LibreOffice.recalculated(workbook.path)),
            ("Gnumeric", try Gnumeric.recalculated(workbook.path, sheets: workbook.sheetNames())),
        ]
    }

    /// An amount as it is shown, to the penny: LibreOffice shows the format, Gnumeric every digit of its binary number.
    private func amount(_ shown: String) -> String {
        let plain = shown.filter { $0.isNumber || $0 == "." }
        guard !plain.isEmpty else { return "0.00" }
        let number = ExactDecimal((shown.hasPrefix("-") ? "-" : "") + plain)
        return number?.rounded(toPlaces: 2).text(places: 2) ?? shown
    }

    /// The rows of a sheet whose first cell is one of the labels, with their amount, in order.
    private func amounts(_ labels: [String], in rows: [[String]], column: Int) -> [String] {
        labels.compactMap { label in rows.first { $0.first == label }.map { amount($0[column]) } }
    }

    @Test(arguments: ValuationBasis.allCases, [Fixtures.publishedReturns[1], Fixtures.correctedReturns[0]])
    func financeFiguresAgreeToThePenny(_ basis: ValuationBasis, _ fixture: String) throws {
        let workbook = try FinishedWorkbook(fixture, .finance, basis)
        for (program, sheets) in try recalculated(workbook) {
            let pledges = try #require(sheets["Social Value Pledge"])
            let labels = workbook.valued.themes.map { "Subtotal: \($0.theme)" } + ["Total SV Pledge"]
            let sums = workbook.valued.themes.map { basis == .computed ? $0.amounts.computed : $0.amounts.stated }
            let expected = (sums + [workbook.total(basis)]).map(\.description)
            #expect(amounts(labels, in: pledges, column: 6) == expected, "\(program)")
            let checks = try #require(sheets["Checks"])
            #expect(checks[1][0] == "All checks pass", "\(program)")
            #expect(
                checks.dropFirst(5).filter { $0.count > 3 && !$0[0].isEmpty }.allSatisfy { $0[3] == "0" }, "\(program)")
        }
    }

    @Test(arguments: ValuationBasis.allCases)
    func publishedFiguresAgreeToThePenny(_ basis: ValuationBasis) throws {
        let workbook = try FinishedWorkbook(Fixtures.publishedReturns[1], .publication, basis)
        for (program, sheets) in try recalculated(workbook) {
            let themes = try #require(sheets["Totals by Theme"])
            let sums = workbook.valued.themes.map { basis == .computed ? $0.amounts.computed : $0.amounts.stated }
            #expect(
                amounts(workbook.valued.themes.map(\.theme) + ["Total SV Pledge"], in: themes, column: 1)
                    == (sums + [workbook.total(basis)]).map(\.description), "\(program)")
            for scheme in workbook.valued.schemeNames {
                let rows = try #require(sheets["Totals by \(scheme)"])
                let totals = workbook.valued.priorities.filter { $0.scheme == scheme }
                let expected = totals.map { basis == .computed ? $0.amounts.computed : $0.amounts.stated }
                #expect(
                    amounts(totals.map { $0.priority ?? "No priority" } + ["Total SV Pledge"], in: rows, column: 1)
                        == (expected + [workbook.total(basis)]).map(\.description), "\(program), \(scheme)")
            }
        }
    }

    /// The guard of the other tests: Gnumeric must not merely repeat the stored values.
    @Test func gnumericReallyRecalculates() throws {
        var sheet = SheetPlan(name: "Guard")
        sheet.cells = [CellPlan(CellReference(row: 0, column: 0), .formula("1+1", cached: .number(ExactDecimal(7))))]
        let folder = try ScratchFolder()
        let path = folder.file("guard.xlsx")
        try WorkbookWriter.write(WorkbookPlan(sheets: [sheet]), to: path, replacing: false) { _ in }
        #expect(try Gnumeric.recalculated(path, sheets: ["Guard"])["Guard"]?[0][0] == "2")
    }
}
