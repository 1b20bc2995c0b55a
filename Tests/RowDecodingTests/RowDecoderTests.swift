import RowDecoding
import SpreadsheetModel
import Testing

@Suite("Rows become values, and what does not fit is named with its cell")
struct RowDecoderTests {
    enum Kind: String, Decodable { case works, services }

    struct Line: Decodable, Equatable {
        var reference: String
        var answer: ExactDecimal?
        var proxyValue: ExactDecimal
        var lines: Int?
        var due: CivilDate?
        var firm: Bool?
        var kind: Kind?
        var raw: CellValue?
    }

    private static let headings = ["Reference", " ANSWER", "Proxy\nValue", "Lines", "Due", "Firm", "Kind", "Raw"]

    /// A sheet with its headings in row 3 from column B, and a row of values in each row number given.
    private func sheet(_ rows: [Int: [CellValue]], formats: [Int: NumberFormat] = [4: NumberFormat("dd/mm/yyyy")])
        -> Sheet
    {
        var cells = Self.headings.enumerated().map {
            Cell(CellReference(row: 2, column: $0.offset + 1), .text($0.element))
        }
        for (row, values) in rows {
            for (column, value) in values.enumerated() {
                cells.append(
                    Cell(
                        CellReference(row: row - 1, column: column + 1), value, format: formats[column] ?? .general))
            }
        }
        return Sheet(name: "Return", cells: cells)
    }

    private func number(_ text: String) -> CellValue { .number(NumberLiteral(text)) }

    private func decimal(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(text)) }

    private let decoder = RowDecoder(headingMatching: .ignoringCaseAndSpace, file: "acme.xlsx")

    private func error(_ rows: [Int: [CellValue]]) throws -> CellDecodingError {
        try #require(throws: CellDecodingError.self) {
            try decoder.decode(Line.self, from: sheet(rows), belowRow: 2)
        }
    }

    @Test("each property takes the cell under its heading, exactly")
    func values() throws {
        let full = [
            .text("NT18"), number("650000"), number("0.963812"), number("3"), number("46348"), .boolean(true),
            .text("works"), .error("#N/A"),
        ]
        let lines = try decoder.decode(
            Line.self, from: sheet([4: full, 9: [.text("NT1"), .blank, number("0.30000000000000004")]]), belowRow: 2)
        #expect(
            lines == [
                Line(
                    reference: "NT18", answer: ExactDecimal(650_000), proxyValue: try decimal("0.963812"), lines: 3,
                    due: CivilDate(year: 2026, month: 11, day: 22), firm: true, kind: .works, raw: .error("#N/A")),
                Line(reference: "NT1", proxyValue: try decimal("0.3")),
            ])
    }

    @Test("the address is right after blank rows, and when columns have moved")
    func address() throws {
        let error = try error([
            4: [.text("NT1"), number("1"), number("1")], 40: [.text("NT2"), .text("24 FTE"), number("1")],
        ])
        #expect(error.code == .unexpectedValue)
        #expect(error.cell == CellReference("C40"))
        #expect(error.heading == "answer")
        #expect(
            error.message
                == "acme.xlsx, sheet Return, cell C40: expected a number under the heading \"answer\", found the text"
                + " \"24 FTE\".")
        let lines = try self.error([4: [.text("NT1"), .text("24\r\nFTE\u{2028}x"), number("1")]])
        #expect(lines.message.hasSuffix("found the text \"24 FTE x\"."))
        let moved = Sheet(
            name: "S",
            cells: [
                Cell(CellReference(row: 0, column: 6), .text("reference")),
                Cell(CellReference(row: 0, column: 2), .text("proxyValue")),
                Cell(CellReference(row: 7, column: 6), .text("NT1")),
                Cell(CellReference(row: 7, column: 2), .boolean(true)),
            ])
        let other = #expect(throws: CellDecodingError.self) {
            try RowDecoder().decode(Line.self, from: moved, belowRow: 0)
        }
        #expect(other?.cell == CellReference("C8"))
        #expect(other?.file == nil)
        #expect(other?.found == "TRUE")
    }

    @Test("a blank where a value is needed is missing, not zero or empty")
    func missingValue() throws {
        let error = try error([4: [.text("NT1"), number("1")]])
        #expect(error.code == .missingValue)
        #expect(error.cell == CellReference("D4"))
        #expect(error.found == "nothing")
    }

    @Test(
        "nothing is converted silently",
        arguments: [
            (0, CellValue.number(NumberLiteral("18")), "a text"), (0, .error("#REF!"), "a text"),
            (1, .text("650000"), "a number"), (1, .boolean(true), "a number"),
            (1, .number(NumberLiteral("x")), "a number"),
            (2, .date("2026-11-22"), "a number"),
            (3, .number(NumberLiteral("2.5")), "a whole number from \(Int.min) to \(Int.max)"),
            (3, .number(NumberLiteral("1E300")), "a whole number from \(Int.min) to \(Int.max)"),
            (4, .text("22/11/2026"), "a date"), (4, .number(NumberLiteral("60")), "a date"),
            (4, .number(NumberLiteral("-1")), "a date"), (5, .number(NumberLiteral("1")), "TRUE or FALSE"),
        ])
    func refusals(_ column: Int, _ value: CellValue, _ expected: String) throws {
        var row = [.text("NT1"), number("1"), number("1"), .blank, .blank, .blank]
        row[column] = value
        let error = try error([4: row])
        #expect(error.code == .unexpectedValue)
        #expect(error.expected == expected)
        #expect(error.cell == CellReference(row: 3, column: column + 1))
    }

    @Test("a number shown as a date is no quantity, and a number shown plainly is no date")
    func datesAndNumbers() throws {
        let shown = sheet([4: [.text("NT1"), number("46348"), number("1")]], formats: [1: NumberFormat("d-mmm-yy")])
        let date = #expect(throws: CellDecodingError.self) { try decoder.decode(Line.self, from: shown, belowRow: 2) }
        #expect(date?.found == "the date 22-Nov-26")
        let plain = sheet([4: [.text("NT1"), .blank, number("1"), .blank, number("46348")]], formats: [:])
        let quantity = #expect(throws: CellDecodingError.self) {
            try decoder.decode(Line.self, from: plain, belowRow: 2)
        }
        #expect(quantity?.expected == "a date")
        #expect(quantity?.found == "the number 46348")
    }

    @Test("the date system of the sheet counts")
    func dateSystem() throws {
        let cells = sheet([4: [.text("NT1"), .blank, number("1"), .blank, number("44886")]]).cells
        let lines = try decoder.decode(
            Line.self, from: Sheet(name: "S", cells: cells, dateSystem: .from1904), belowRow: 2)
        #expect(lines.first?.due == CivilDate(year: 2026, month: 11, day: 22))
    }

    @Test("a heading that is missing, or there twice, is told")
    func headings() throws {
        let exact = #expect(throws: CellDecodingError.self) {
            try RowDecoder().decode(Line.self, from: sheet([4: [.text("NT1")]]), belowRow: 2)
        }
        #expect(exact?.code == .missingHeading)
        #expect(exact?.heading == "reference")
        #expect(exact?.cell == nil)
        let twice = Sheet(
            name: "S",
            cells: sheet([4: [.text("NT1"), .blank, number("1")]]).cells + [
                Cell(CellReference(row: 2, column: 20), .text("reference"))
            ])
        let repeated = #expect(throws: CellDecodingError.self) {
            try decoder.decode(Line.self, from: twice, belowRow: 2)
        }
        #expect(repeated?.code == .repeatedHeading)
        #expect(repeated?.cell == CellReference("U3"))
        let none = #expect(throws: CellDecodingError.self) {
            try decoder.decode(Line.self, from: sheet([4: [.text("NT1")]]), belowRow: 0)
        }
        #expect(none?.code == .missingHeading)
        #expect(none?.message == "acme.xlsx, sheet Return: expected headings, found none in row 1.")
    }

    @Test("cells outside the range are neither headings nor values, and rows below it are left alone")
    func range() throws {
        let line = [.text("NT1"), number("1"), number("1")]
        let below = sheet([4: line, 5: line, 6: [.text("Total"), .text("sum"), number("1")]])
        let range = try #require(CellRange("B3:I5"))
        #expect(try decoder.decode(Line.self, from: below, in: range).count == 2)
        let narrow = try #require(CellRange("B3:C5"))
        let error = #expect(throws: CellDecodingError.self) { try decoder.decode(Line.self, from: below, in: narrow) }
        #expect(error?.heading == "proxyValue")
        #expect(try decoder.decode(Line.self, from: below, in: try #require(CellRange("B3:I3"))).isEmpty)
    }

    @Test("a type's own refusal is told with the cell, or with the row when it looks at several")
    func ownRefusals() throws {
        let kind = try error([4: [.text("NT1"), number("1"), number("1"), .blank, .blank, .blank, .text("goods")]])
        #expect(kind.cell == CellReference("H4"))
        #expect(kind.expected.hasPrefix("a Kind"))
        struct Checked: Decodable {
            init(from decoder: any Decoder) throws {
                throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "start after end"))
            }
        }
        let row = #expect(throws: CellDecodingError.self) {
            try decoder.decode(Checked.self, from: sheet([7: [.text("NT1")]]), belowRow: 2)
        }
        #expect(row?.cell == CellReference("A7"))
        #expect(row?.expected.contains("start after end") == true)
    }

    @Test("what no cell can hold is refused")
    func unsupported() throws {
        struct Nested: Decodable { var reference: [String] }
        let nested = #expect(throws: CellDecodingError.self) {
            try decoder.decode(Nested.self, from: sheet([4: [.text("NT1")]]), belowRow: 2)
        }
        #expect(nested?.code == .unsupportedType)
        #expect(nested?.cell == CellReference("B4"))
        #expect(throws: CellDecodingError.self) {
            try decoder.decode([String].self, from: sheet([4: [.text("NT1")]]), belowRow: 2)
        }
        #expect(throws: CellDecodingError.self) {
            try decoder.decode(String.self, from: sheet([4: [.text("NT1")]]), belowRow: 2)
        }
    }

    @Test("every width of whole number and both of binary fractions are taken when nothing is lost")
    func widths() throws {
        struct Widths: Decodable, Equatable {
            var reference: UInt8
            var answer: Int64
            var proxyValue: Double
            var lines: Float
        }
        let row = [number("255"), number("9007199254740993"), number("0.1"), number("1.5")]
        let widths = try decoder.decode(Widths.self, from: sheet([4: row]), belowRow: 2)
        // Excel keeps 15 digits, so the sixteenth is rounded before anything else happens.
        #expect(
            widths == [Widths(reference: 255, answer: 9_007_199_254_740_990, proxyValue: 0.1, lines: 1.5)])
        #expect(throws: CellDecodingError.self) {
            try decoder.decode(Widths.self, from: sheet([4: [number("256")] + row.dropFirst()]), belowRow: 2)
        }
    }
}
