import Foundation
import RowDecoding
import SpreadsheetModel
import Testing

@Suite("Rows become dictionaries and Foundation's values")
struct RowDecoderFoundationTests {
    private func sheet(_ headings: [String], _ row: [CellValue], formats: [Int: NumberFormat] = [:]) -> Sheet {
        let top = headings.enumerated().map { Cell(CellReference(row: 0, column: $0.offset), .text($0.element)) }
        let cells = row.enumerated().map {
            Cell(CellReference(row: 1, column: $0.offset), $0.element, format: formats[$0.offset] ?? .general)
        }
        return Sheet(name: "Orders", cells: top + cells)
    }

    private func number(_ text: String) -> CellValue { .number(NumberLiteral(text)) }

    @Test("a dictionary has every heading, and a type may ask which there are")
    func dictionaries() throws {
        let sheet = sheet(["Ref", "Net\nPrice", "Left"], [.text("A-7"), number("12.50")])
        let rows = try RowDecoder().decode([String: CellValue].self, from: sheet, belowRow: 0)
        #expect(rows == [["Ref": .text("A-7"), "Net\nPrice": number("12.50"), "Left": .blank]])
        let loose = try RowDecoder(headingMatching: .ignoringCaseAndSpace).decode(
            [String: CellValue].self, from: sheet, belowRow: 0)
        #expect(loose == rows)
        let short = self.sheet(["a", "b"], [.text("x")])
        let texts = try RowDecoder().decode([String: String?].self, from: short, belowRow: 0)
        #expect(texts == [["a": "x", "b": nil]])
        struct Keys: Decodable {
            var names: [String]
            enum Known: String, CodingKey { case ref = "Ref", left = "Left" }
            init(from decoder: any Decoder) throws {
                names = try decoder.container(keyedBy: Known.self).allKeys.map(\.stringValue)
            }
        }
        #expect(try RowDecoder().decode(Keys.self, from: sheet, belowRow: 0).first?.names == ["Ref", "Left"])
    }

    @Test("a dictionary that a cell does not fit, or whose heading comes twice, is an error and not a shorter one")
    func dictionariesThatDoNotFit() throws {
        let wrong = #expect(throws: CellDecodingError.self) {
            try RowDecoder().decode(
                [String: Int].self, from: sheet(["a", "b"], [number("1"), .text("2")]), belowRow: 0)
        }
        #expect(wrong?.cell == CellReference("B2"))
        let twice = #expect(throws: CellDecodingError.self) {
            try RowDecoder().decode(
                [String: CellValue].self, from: sheet(["a", "a"], [number("1"), number("2")]), belowRow: 0)
        }
        #expect(twice?.code == .repeatedHeading)
    }

    struct Order: Decodable {
        var on: Date?
        var amount: Decimal?
    }

    private func order(_ on: CellValue, _ amount: CellValue = .blank, format: String = "dd/mm/yyyy") throws -> Order? {
        try RowDecoder().decode(
            Order.self, from: sheet(["on", "amount"], [on, amount], formats: [0: NumberFormat(format)]), belowRow: 0
        ).first
    }

    @Test("a Date is the day and time that a cell shows, as UTC")
    func dates() throws {
        #expect(try order(number("46348"))?.on == Date(timeIntervalSince1970: 1_795_305_600))
        #expect(try order(number("46348.5"))?.on == Date(timeIntervalSince1970: 1_795_305_600 + 43_200))
        #expect(try order(.date("2026-11-22"))?.on == Date(timeIntervalSince1970: 1_795_305_600))
        #expect(try order(.blank, number("1"))?.on == nil)
    }

    @Test(
        "a number that is not shown as a date is none, whatever a Date makes of numbers elsewhere",
        arguments: ["45000", "0", "757425000.5"])
    func plainNumbers(_ text: String) throws {
        let error = #expect(throws: CellDecodingError.self) { try order(number(text), format: "General") }
        #expect(error?.expected == "a date")
        #expect(error?.found == "the number \(text)")
        #expect(error?.cell == CellReference("A2"))
    }

    @Test("a Decimal is the number itself", arguments: ["0.1", "-2822946.49", "12345678901234", "1E-40", "0"])
    func decimals(_ text: String) throws {
        #expect(try order(.blank, number(text))?.amount == (text == "0" ? nil : Decimal(string: text)) || text == "0")
        let exact = try #require(ExactDecimal(text))
        let decimal = try #require(Decimal(exactly: exact))
        #expect(ExactDecimal(decimal) == exact)
        #expect(decimal == Decimal(string: text))
    }

    @Test("a Decimal takes no text, no date, and no number beyond its powers of ten")
    func decimalsThatDoNotFit() throws {
        #expect(throws: CellDecodingError.self) { try order(.blank, .text("12")) }
        #expect(throws: CellDecodingError.self) { try order(.blank, number("1E300")) }
        #expect(Decimal(exactly: ExactDecimal(coefficient: 1, exponent: 300)) == nil)
        #expect(ExactDecimal(Decimal.nan) == nil)
        #expect(ExactDecimal(Double.nan) == nil && ExactDecimal(-Double.infinity) == nil)
    }

    @Test("a Double becomes the decimal that it is printed as, and back")
    func doubles() throws {
        for value in [0.1, 0.1 + 0.2, 1.0 / 3, Double.pi, -1e-7, 5e300, 0, 12_345_678_901_234_568] {
            let exact = try #require(ExactDecimal(value))
            #expect(exact.description == ExactDecimal(value.description)?.description)
            #expect(exact.double == value)
        }
        #expect(ExactDecimal(0.1) == ExactDecimal("0.1"))
        #expect(try #require(ExactDecimal(0.1 + 0.2)).rounded(toSignificantDigits: 15) == ExactDecimal("0.3"))
    }

    @Test("what went wrong is what Foundation says of it")
    func words() throws {
        let error = try #require(throws: CellDecodingError.self) {
            try RowDecoder(file: "a.xlsx").decode([String: Int].self, from: sheet(["n"], [.text("x")]), belowRow: 0)
        }
        #expect((error as any Error).localizedDescription == error.message)
        #expect(error.message.contains("cell A2"))
    }
}
