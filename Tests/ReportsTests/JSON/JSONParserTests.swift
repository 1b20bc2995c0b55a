import SpreadsheetModel
import TestSupport
import Testing

@testable import Reports

@Suite struct JSONParserTests {
    private static let allowed: [(String, JSONValue)] = [
        ("null", JSONValue.null), (" true\n", .bool(true)), ("-12", .integer(-12)),
        ("0.963812", .decimal(.exactly("0.963812"))), ("1e3", .decimal(.exactly("1000"))),
        ("[]", .array([])), ("{ }", .object([])), (#""a\"b\\\/\n\u00e9\ud83d\ude00""#, .string("a\"b\\/\né😀")),
        (#"{"a": [1, {"b": false}]}"#, ["a": .array([.integer(1), ["b": .bool(false)]])]),
    ]

    @Test("What RFC 8259 allows is read, numbers exactly", arguments: allowed)
    func values(text: String, value: JSONValue) throws {
        #expect(try JSONParser.value(of: text) == value)
    }

    @Test(
        "What it does not allow is a fault at its line and column",
        arguments: [
            ("", "line 1, column 1: a value is expected."),
            ("{\"a\": 1,\n }", "line 2, column 2: a key in quotation marks is expected."),
            ("[1 2]", "line 1, column 4: a comma or a closing bracket is expected."),
            ("{\"a\" 1}", "line 1, column 6: a colon is expected."), ("01", "line 1, column 1: a value is expected."),
            ("1.", "line 1, column 1: a value is expected."), ("+1", "line 1, column 1: a value is expected."),
            ("{\"é\": 1, \"é\": 2}", "line 1, column 13: the key \"é\" is there twice."),
            ("\"a", "line 1, column 3: a text has no closing quotation mark."),
            ("\"a\u{1}\"", "line 1, column 4: a text has a control character in it."),
            ("\"\\x\"", "line 1, column 4: there is no escape of that letter."),
            ("\"\\ud83d\"", "line 1, column 8: a text has half of a character in it."),
            ("\"\\u12+4\"", "line 1, column 4: four hexadecimal digits are expected."),
            ("true false", "line 1, column 6: nothing may follow the document."),
            ("tru", "line 1, column 1: a value is expected."),
            ("1e999", "line 1, column 1: a value is expected."),
        ])
    func faults(text: String, message: String) {
        let fault = #expect(throws: JSONFault.self) { try JSONParser.value(of: text) }
        #expect(fault?.message == message)
    }

    @Test func deepNestingIsRefusedAndNotFollowed() {
        let fault = #expect(throws: JSONFault.self) {
            try JSONParser.value(of: String(repeating: "[", count: 100_000))
        }
        #expect(fault?.detail == "there are more than 32 levels")
    }

    @Test("What we write is read back the same")
    func roundTrip() throws {
        let value: JSONValue = [
            "text": .string("é \u{2028} \u{1} \"\\ 😀"), "number": .decimal(.exactly("-0.05")), "none": .null,
            "list": .array([.bool(true), .integer(7), .object([])]),
        ]
        #expect(try JSONParser.value(of: value.prettyText) == value)
        #expect(try JSONParser.value(of: value.compactText) == value)
    }
}
