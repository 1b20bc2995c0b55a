import Findings
import SpreadsheetModel
import TestSupport
import Testing
import Valuation
import WorkbookPlans

@testable import Layouts

/// The first sheet shows, also on paper and without colour, where a stop is.
@Suite struct LineMarksTests {
    private func sheets(_ found: [(severity: Severity, row: Int)]) -> [SheetPlan] {
        let valued = Valuer().value(.sample((2...5).map { .sample("NT\($0)", row: $0) }))
        let findings = found.map { severity, row in
            Finding(
                FindingDefinition("a-code", severity, .bidder, title: "T", meaning: "M.", fix: "F."),
                at: CellLocation(file: "a.xlsx", sheet: "Return", cell: CellReference(row: row - 1, column: 5)),
                message: "M.")
        }
        return ValuationWorkbook(valued, findings: findings, basis: .computed, version: "9.9").plan().sheets
    }

    private func sheet(_ found: [(severity: Severity, row: Int)]) -> SheetPlan { sheets(found)[0] }

    @Test func theLettersOfAReferenceTellTheGravestWeightAndItsTextStays() {
        let sheet = sheet([(.note, 2), (.check, 3), (.note, 3), (.check, 4), (.stop, 4)])
        let cells = (1...4).map { sheet[CellReference(row: $0, column: 1)] }
        #expect(cells.map { $0?.format.font.isItalic } == [true, false, false, false])
        #expect(cells.map { $0?.format.font.isBold } == [false, true, true, false])
        #expect(cells.map { $0?.format.font.isUnderlined } == [false, false, true, false])
        #expect(cells.map { $0?.content } == (2...5).map { .text("NT\($0)") })
        #expect(cells.allSatisfy { $0?.format.number == HouseStyle.cell.number })
    }

    @Test func everyPageWarnsOfStopsAndOfNothingElse() {
        let warning = "&C\nDo not use these figures until the problems marked Stop are resolved: see Findings&R"
        #expect(sheets([(.note, 2), (.stop, 3)]).allSatisfy { $0.page.header.contains(warning) })
        #expect(sheets([(.note, 2), (.check, 3)]).allSatisfy { !$0.page.header.contains("&C") })
        #expect(sheets([]).allSatisfy { !$0.page.header.contains("&C") })
    }
}
