import SpreadsheetModel

/// The exact sum of numbers that are given as literals. Nearly every literal is short and plain, so its digits are added up as a whole number, in a sum of its own for each
/// number of decimal places; only at the end are these brought together. Other literals are added one by one.
struct LiteralSum {
    /// The sum of the plain literals with as many decimal places as the index, in units of their last place.
    private var sums: InlineArray<16, Int128> = .init(repeating: 0)
    /// The sum of the others; nil when one is no number, or the sum needs more than 38 digits.
    private var others: ExactDecimal? = .zero

    /// The sum; nil when a literal was no number, or the sum needs more than 38 digits.
    var total: ExactDecimal? {
        sums.indices.reduce(others) { total, places in
            total?.adding(ExactDecimal(coefficient: sums[places], exponent: -places))
        }
    }

    /// Adds the number of a cell.
    mutating func add(_ literal: Span<UInt8>, text: @autoclosure () -> String) {
        if addPlain(literal) { return }
        others = NumberLiteral(text()).decimal.flatMap { number in others?.adding(number) }
    }

    /// Adds a literal of at most 15 digits, a sign and a point; false, with nothing added, when it is anything else. A number of 15 digits is below 2^50, so more numbers than any file holds cannot bring a sum near 2^127.
    private mutating func addPlain(_ literal: Span<UInt8>) -> Bool {
        guard literal.count <= 16 else { return false }
        var (digits, count, places): (Int64, Int, Int?) = (0, 0, nil)
        let isNegative = !literal.isEmpty && literal[0] == UInt8(ascii: "-")
        for index in (isNegative ? 1 : 0)..<literal.count {
            let digit = literal[index] &- UInt8(ascii: "0")
            if digit < 10 {
                digits = digits &* 10 &+ Int64(digit)
                count &+= 1
            } else if literal[index] == UInt8(ascii: "."), places == nil {
                places = count
            } else {
                return false
            }
        }
        guard 1...15 ~= count else { return false }
        sums[count - (places ?? count)] += Int128(isNegative ? -digits : digits)
        return true
    }
}
