import SpreadsheetModel
import Testing

@testable import pledgebook

@Suite("Numbers are added up exactly, whichever way their literals are written")
struct LiteralSumTests {
    private func total(_ literals: [String]) -> ExactDecimal? {
        var sum = LiteralSum()
        for literal in literals {
            let bytes = Array(literal.utf8)
            sum.add(bytes.span, text: literal)
        }
        return sum.total
    }

    /// What adding them one by one gives.
    private func oneByOne(_ literals: [String]) -> ExactDecimal? {
        literals.reduce(.zero) { sum, literal in
            NumberLiteral(literal).decimal.flatMap { number in sum?.adding(number) }
        }
    }

    @Test(
        "the sum is that of the decimals added one by one",
        arguments: [
            [], ["0.1", "0.2"], ["-1.5", "1.5"], ["-0.01", "0.001", "7"], ["1E3", "-2.5e-3", "4"], ["007", "1.", ".5"],
            ["999999999999999", "999999999999999", "0.00000000000001"], ["0.30000000000000004", "0.1"],
            ["1234567890123456", "1"], ["-0", "0.0"], ["1E30", "1E-9"], ["1E300", "1"], ["x"], ["", "1"], ["-"], ["+1"],
            ["1.2.3"], ["--1"], ["1-"], ["."],
        ] as [[String]])
    func agrees(_ literals: [String]) {
        #expect(total(literals) == oneByOne(literals))
    }
}
