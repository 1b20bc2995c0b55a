import NumberFormats
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct HostileFormatTests {
    private static let pieces: [String] = [
        "0", "#", "?", ".", ",", "%", "/", "@", ";", "*", "_", "\\", "\"", "[", "]", "[h]", "[mm]", "[ss]", "[>=1]",
        "[<0]", "[=", "[$£-809]",
        "[$-F800]", "[$", "[Red]", "E+", "e-", "E", "General", "general", "y", "m", "d", "h", "s", "g", "AM/PM", "a/p",
        "-", "(", ")",
        " ", "£", "é", "👩‍👧", "1", "9", "000", "###", "???", "0.000", "mm:ss.000", "\u{0}", "\u{301}", "# ?/?", "/16",
        "0/0", "é;",
    ]
    private static let values = [
        "0", "1", "-1", "0.5", "-0.001", "1E400", "-1E400", "1E-400", "999999999999999", "0.999999999999999",
        "2958465.999999999",
        "2958466", "60", "59.9999999", "1.79769313486232E+308", "4.94065645841247E-324", "123456789.987654321",
        "not a number",
    ]

    @Test("50,000 codes of any make show any value in bounded text, the same every time")
    func randomCodes() {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<50_000 {
            let format = NumberFormat(Self.code(&generator))
            let number = Self.values.randomElement(using: &generator) ?? "0"
            let value: CellValue = Bool.random(using: &generator) ? .number(NumberLiteral(number)) : .text(number)
            let system = Bool.random(using: &generator) ? DateSystem.from1900 : .from1904
            let shown = format.displayText(of: value, dateSystem: system)
            // 255 characters of code, each at most a General number of 13; or 400 digits with their commas.
            #expect(shown.utf8.count <= 255 * 13 + 1000, "\(format.code)")
            #expect(shown == format.displayText(of: value, dateSystem: system))
            if let places = format.shownDecimalPlaces { #expect(abs(places) <= 3 * 255) }
            _ = format.kind
        }
    }

    private static func code(_ generator: inout SeededGenerator) -> String {
        let count = Int.random(in: 0...14, using: &generator)
        let code = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "0" }.joined()
        // Now and then close to and past the length limit.
        return Int.random(in: 0..<50, using: &generator) == 0 ? String(repeating: code, count: 40) : code
    }

    @Test("Every prefix of a long real code is a code")
    func prefixes() {
        let code = "[>=100][Red]_-\"£\"* #,##0.00_-;[<0]-[$£-809]* # ??/16_-;[h]:mm:ss.000 AM/PM;_-\\a@*x"
        for end in code.indices {
            let format = NumberFormat(String(code[..<end]))
            #expect(format.displayText(of: .number(NumberLiteral("-12.34")), dateSystem: .from1900).utf8.count < 100)
        }
    }
}
