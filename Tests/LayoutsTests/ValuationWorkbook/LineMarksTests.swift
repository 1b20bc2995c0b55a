import Findings
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@testable import Layouts

/// The first sheet says in words, also on paper, where a stop is: not by a link and a comment alone.
@Suite struct LineMarksTests {
    private func sheet(_ found: [(severity: Severity, row: Int)]) -> SheetPlan {
        let valued = Valuer().value(.sample((2...5).map { .sample("NT\($0)", row: $0) }))
        let findings = found.map { severity, row in
            Finding(
                FindingDefinition("a-code", severity, .bidder, title: "T", meaning: "M.", fix: "F."),
                at: CellLocation(file: "a.xlsx", sheet: "Return", cell: CellReference(row: row - 1, column: 5)),
                message: "M.")
        }
        return PledgeSheet(valued, basis: .computed, findings: LineFindings(findings, of: valued.source)).plan
    }

    /// What the cell of a line's reference shows.
    private func shown(_ sheet: SheetPlan, _ cell: CellReference?) -> String? {
        guard let plan = cell.flatMap({ sheet[$0] }), case .text(let text) = plan.content else { return nil }
        return plan.format.number.displayText(of: .text(text), dateSystem: .from1900)
    }

    @Test func aReferenceShowsTheGravestWeightAndStaysItself() {
        let sheet = sheet([(.note, 2), (.check, 3), (.note, 3), (.check, 4), (.stop, 4)])
        let cells = (1...4).map { CellReference(row: $0, column: 1) }
        #expect(cells.map { shown(sheet, $0) } == ["NT2 [note]", "NT3 [check]", "NT4 [stop]", "NT5"])
        #expect(cells.map { sheet[$0]?.content } == (2...5).map { .text("NT\($0)") })
        #expect(sheet[cells[2]]?.format.number.code == "@\" [stop]\"")
    }

    @Test func theColumnHasRoomForIt() {
        let sheet = sheet([(.check, 3)])
        let width = sheet.columns.first { $0.columns.contains(1) }?.width ?? 0
        let format = sheet["B3"]?.format ?? CellFormat()
        #expect(TextWidth(format.font).lineCount(of: "NT14a [check]", inWidth: width - 3) == 1)
    }

    @Test func everyPageWarnsOfStopsAndOfNothingElse() {
        let warning = "&CCannot be relied on until the stops are settled: see Findings"
        #expect(sheet([(.note, 2), (.stop, 3)]).page.header == warning)
        #expect(sheet([(.note, 2), (.check, 3)]).page.header.isEmpty)
        #expect(sheet([]).page.header.isEmpty)
    }
}
