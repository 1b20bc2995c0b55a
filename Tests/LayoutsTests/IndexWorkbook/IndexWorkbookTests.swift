import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@testable import Layouts

@Suite struct IndexWorkbookTests {
    private let plan = IndexWorkbook(
        [
            IndexEntry(
                fileName: "acme.xlsx", sha256: "ab", valued: Valuer().value(PublishedTable.return), stops: 1, checks: 2,
                notes: 0, workbook: "acme-valued.xlsx", reason: nil),
            IndexEntry(
                fileName: "bad.xlsx", sha256: nil, valued: nil, stops: 0, checks: 0, notes: 0, workbook: nil,
                reason: "bad.xlsx is damaged."),
            IndexEntry(
                fileName: "full.xlsx", sha256: "cd", valued: Valuer().value(.sample([.sample()])), stops: 0, checks: 0,
                notes: 0, workbook: nil, reason: "The disk is full."),
        ], version: "9.9"
    ).plan()

    private func row(_ number: Int) -> [CellContent?] {
        (0...11).map { plan.sheets[0][CellReference(row: number - 1, column: $0)]?.content }
    }

    @Test("A valued return stands with its totals, its findings and its workbook")
    func valued() {
        #expect(
            row(2) == [
                .text("acme.xlsx"), .blank, .text("valued"), .number(.exactly("2822946.49")),
                .number(.exactly("8461245.35")),
                .formula("ROUND(E2-D2,2)", cached: .number(.exactly("5638298.86"))), .number(.exactly("1")),
                .number(.exactly("2")), .number(.zero), .text("acme-valued.xlsx"), .blank, .text("ab"),
            ])
    }

    @Test("A file that was refused is listed with its reason and no figures")
    func refused() {
        #expect(row(3)[2] == .text("refused"))
        #expect(row(3)[10] == .text("bad.xlsx is damaged."))
        #expect([3, 4, 5, 6, 7, 8, 9, 11].allSatisfy { row(3)[$0] == .blank })
        #expect(row(4)[2] == .text("not written"))
    }

    @Test("Every return given is counted once")
    func counts() {
        let checks = plan.sheets[1]
        let numbers = (1...5).map { checks[CellReference(row: $0, column: 1)]?.number }
        #expect(numbers == ["3", "1", "1", "1", "0"].map { .exactly($0) })
        #expect(checks["B6"]?.formula == "B2-B3-B4-B5")
    }

    @Test("An index of nothing can still be planned")
    func empty() {
        #expect(IndexWorkbook([], version: "9.9").plan().sheets[0].filter == nil)
    }
}
