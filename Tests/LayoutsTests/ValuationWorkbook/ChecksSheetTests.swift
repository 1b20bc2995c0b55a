import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@testable import Layouts

@Suite struct ChecksSheetTests {
    private func sheet(_ valued: ValuedReturn, _ basis: ValuationBasis) -> SheetPlan {
        let pledges = PledgeSheet(valued, basis: basis)
        return ChecksSheet(
            valued, pledges: pledges, summary: SummarySheet(valued, basis: basis, pledges: pledges),
            reconciliation: ReconciliationSheet(valued)
        ).plan
    }

    @Test("Each check stands beside what it must equal, and the difference reads 0", arguments: ValuationBasis.allCases)
    func differences(basis: ValuationBasis) throws {
        let plan = sheet(Valuer().value(PublishedTable.return), basis)
        let rows = plan.cells.filter { $0.reference.column == 3 && $0.formula != nil }
        #expect(rows.count == 7)
        for cell in rows {
            let row = cell.reference.row
            #expect(cell.formula == "ROUND(B\(row + 1)-C\(row + 1),2)")
            #expect(cell.number == .zero)
            let pair = [1, 2].map { plan[CellReference(row: row, column: $0)]?.number }
            #expect(pair[0] != nil && pair[0] == pair[1])
        }
    }

    @Test("One cell says whether all of them pass, over exactly those rows")
    func verdict() throws {
        let plan = sheet(Valuer().value(PublishedTable.return), .computed)
        #expect(
            plan["A2"]?.content
                == .formula(
                    "IF(SUMPRODUCT(ABS(D6:D12))=0,\"All checks pass\",\"A check fails: see below\")",
                    cached: .text("All checks pass")))
        #expect(plan["D6"]?.formula != nil && plan["D12"]?.formula != nil && plan["D13"] == nil)
    }

    @Test("The number of measures written is checked against the number read")
    func measureCount() {
        let plan = sheet(Valuer().value(PublishedTable.return), .computed)
        let row = plan.cells.first { $0.content == .text("Measures written are the measures read") }?.reference.row
        #expect(row.flatMap { plan[CellReference(row: $0, column: 2)]?.content } == .number(.exactly("22")))
    }
}
