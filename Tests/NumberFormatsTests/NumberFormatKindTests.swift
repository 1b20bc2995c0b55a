import NumberFormats
import SpreadsheetModel
import Testing

@Suite struct NumberFormatKindTests {
    @Test(
        "The first section tells what a number stands for",
        arguments: [
            ("General", NumberFormatKind.number), ("GENERAL", .number), ("General\" kg\"", .number), ("0", .number),
            ("#,##0.00", .number), ("[Red]0", .number), ("[Black]#,##0;[Red]-#,##0", .number), ("0.00E+00", .number),
            ("0.00e-00", .number), ("# ??/??", .number), ("\"days\" 0", .number), ("0\\d", .number), ("0_d", .number),
            ("[Color10]0;yyyy", .number), ("", .number), (";;;", .number), ("\"yes\";\"no\"", .number),
            ("£#,##0", .currency), ("\"£\"#,##0.00", .currency), ("[$£-809]#,##0.00", .currency),
            ("[$GBP] 0", .number), ("[$€-2]\\ 0", .currency), ("#,##0.00\\ \"€\"", .currency),
            ("_-\"£\"* #,##0.00_-;-\"£\"* #,##0.00_-;_-\"£\"* \"-\"??_-;_-@_-", .currency),
            ("_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-", .number), ("0%", .percent), ("0.00%", .percent),
            ("\"%\"0", .number), ("[$£-809]0%", .percent), ("dd/mm/yyyy", .date), ("d-mmm", .date), ("mmm-yy", .date),
            ("mm", .date), ("dd/mm/yyyy;@", .date), ("[$-809]dd mmmm yyyy", .date),
            ("[$-F800]dddd, mmmm dd, yyyy", .date),
            ("[$-f800]", .date), ("yyyy-mm-dd hh:mm:ss", .date), ("ggge\"year\"", .date), ("DD/MM/YYYY", .date),
            ("[$-F400]h:mm:ss AM/PM", .time), ("h:mm", .time), ("h:mm AM/PM", .time), ("mm:ss.0", .time), ("h", .time),
            ("[h]:mm:ss", .duration), ("[mm]", .duration), ("[ss].00", .duration), ("[HH]:mm", .duration),
            ("[Red][h]:mm", .duration), ("@", .text), ("_-@_-", .text), ("\"ref \"@", .text),
        ])
    func kind(code: String, expected: NumberFormatKind) {
        #expect(NumberFormat(code).kind == expected)
    }

    @Test(
        "Places are those of the stored value, and nil where the code does not fix them",
        arguments: [
            ("0.000000", 6), ("#,##0.00", 2), ("0%", 2), ("0.0%", 3), ("0.##", 2), ("0", 0), ("#,##0", 0), ("0.0,", -2),
            ("0,,", -6), ("#,##0.00;[Red]-#,##0.0000", 2), ("_-\"£\"* #,##0.00_-;-\"£\"* #,##0.00_-", 2),
            ("\"0.000\"0.0", 1), ("0.", 0), (".00", 2), ("General", nil), ("@", nil), ("dd/mm/yyyy", nil),
            ("mm:ss.00", nil),
            ("0.00E+00", nil), ("# ?/?", nil), ("# ?/8", nil), ("\"yes\"", nil), ("", nil), ("General\" kg\"", nil),
        ] as [(String, Int?)])
    func shownDecimalPlaces(code: String, expected: Int?) {
        #expect(NumberFormat(code).shownDecimalPlaces == expected)
    }

    @Test("A code past 255 characters or four sections is kept as text and treated as General")
    func refusedCodes() {
        let longest = NumberFormat(String(repeating: "y", count: 255))
        #expect(longest.kind == .date)
        let tooLong = NumberFormat(String(repeating: "y", count: 256))
        #expect(tooLong.kind == .number)
        #expect(tooLong.code.count == 256)
        #expect(NumberFormat("yyyy;;;@").kind == .date)
        #expect(NumberFormat("yyyy;;;@;").kind == .number)
    }

    @Test(
        "Built-in ids of dates, money and text stand for codes of that kind",
        arguments: [
            (0, NumberFormatKind.number), (4, .number), (7, .currency), (10, .percent), (12, .number), (14, .date),
            (17, .date),
            (18, .time), (22, .date), (37, .number), (41, .number), (42, .currency), (44, .currency), (45, .time),
            (46, .duration), (47, .time), (48, .number), (49, .text),
        ])
    func builtInKind(id: Int, expected: NumberFormatKind) throws {
        #expect(try #require(NumberFormat.builtIn(id: id)).kind == expected)
    }

    @Test("Built-in ids outside the table of the standard have no code")
    func builtInTable() {
        let named = (-5...300).filter { NumberFormat.builtIn(id: $0) != nil }
        #expect(named == Array(0...22) + Array(37...49))
        #expect(NumberFormat.builtIn(id: 14) == NumberFormat("dd/mm/yyyy"))
        #expect(NumberFormat.builtIn(id: .max) == nil && NumberFormat.builtIn(id: .min) == nil)
    }
}
