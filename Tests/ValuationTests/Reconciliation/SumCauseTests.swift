import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct SumCauseTests {
    /// Lines in rows 2 and on, each with what it states and its answer at a proxy value of 1.
    private func valued(_ lines: [(stated: String, answer: String)], isFormula: Bool = false) -> ValuedReturn {
        let returned = lines.enumerated().map { index, line in
            ReturnLine.sample(
                "NT\(index + 1)", row: index + 2, answer: line.answer, stated: line.stated, isFormula: isFormula)
        }
        return Valuer().value(.sample(returned))
    }

    private func cause(_ amount: String, over rows: [Int], of lines: [(String, String)]) -> SumCause? {
        SumCause.of(amount.stated(), over: rows, in: valued(lines))
    }

    private let lines = [("10", "10"), ("20", "20"), ("40", "40"), ("80", "80")]

    @Test("One line too few or too many is named")
    func oneLine() {
        #expect(cause("10", over: [2, 3], of: lines) == .leavesOut(reference: "NT2", row: 3))
        #expect(cause("70", over: [2, 3], of: lines) == .alsoCounts(reference: "NT3", row: 4, isHidden: false))
    }

    @Test("A run of other rows is named by its ends")
    func otherRows() {
        #expect(cause("140", over: [2, 3], of: lines) == .otherRows(first: 3, last: 5))
        #expect(cause("135", over: [2, 3], of: lines) == nil)
    }

    @Test("A sum at answer × proxy, whole or for one line, is an old one")
    func olderFigures() {
        let changed = [("100", "10"), ("20", "20"), ("300", "30")]
        #expect(cause("60", over: [2, 3, 4], of: changed) == .recomputed)
        #expect(
            cause("330", over: [2, 3, 4], of: changed)
                == .oldFigure(reference: "NT1", row: 2, computed: .exactly("10")))
    }

    @Test("Half a penny for each value and for the sum is the most that rounding makes")
    func rounding() {
        #expect(cause("30.01", over: [2, 3], of: lines) == .rounding)
        #expect(cause("29.99", over: [2, 3], of: lines) == .rounding)
        #expect(cause("30.02", over: [2, 3], of: lines) == nil)
    }

    @Test("A typed sum under formulas may be an old one; a formula is not, nor one without an amount")
    func typed() {
        let formulas = valued(lines, isFormula: true)
        #expect(SumCause.of("33".stated(), over: [2, 3], in: formulas) == .typedOverFormula)
        #expect(SumCause.of("33".stated(isFormula: true), over: [2, 3], in: formulas) == nil)
        #expect(SumCause.of(.none, over: [2, 3], in: formulas) == nil)
    }

    @Test("A long return is looked at near the sum alone, and without trapping")
    func longReturn() {
        let many = (0..<400).map { _ in ("7", "7") }
        #expect(cause("21", over: [300, 301], of: many) == .alsoCounts(reference: "NT1", row: 2, isHidden: false))
        #expect(cause("35", over: [401], of: many) == .otherRows(first: 282, last: 286))
        #expect(cause("5", over: [], of: many) == nil)
        #expect(cause("5", over: [9999], of: []) == nil)
    }
}

extension String {
    /// An amount as a return states it.
    fileprivate func stated(isFormula: Bool = false) -> StatedAmount {
        StatedAmount(cell: CellReference("G9"), text: self, amount: .exactly(self), isFormula: isFormula)
    }
}
