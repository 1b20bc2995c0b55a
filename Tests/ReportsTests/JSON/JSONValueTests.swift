import FoundationEssentials
import Reports
import TestSupport
import Testing

@Suite struct JSONValueTests {
    @Test(
        "Texts are quoted as RFC 8259 section 7 asks, and nothing else is escaped",
        arguments: [
            ("plain £ é 🙂", "\"plain £ é 🙂\""), ("say \"no\"", #""say \"no\"""#), ("a\\b", #""a\\b""#),
            ("a/b", "\"a/b\""),
            ("a\nb\rc\td", #""a\nb\rc\td""#), ("\u{0}", #""\u0000""#), ("\u{1F}", #""\u001f""#),
            ("\u{8}\u{C}", #""\u0008\u000c""#),
            ("\u{1B}[31m", #""\u001b[31m""#), ("\u{7F}", #""\u007f""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
            ("", "\"\""),
            ("\r\n", #""\r\n""#), ("e\u{301}", "\"e\u{301}\""),
        ])
    func quoting(text: String, expected: String) {
        #expect(JSONValue.string(text).compactText == expected)
    }

    @Test("Any text comes back from another program's parser as it went in")
    func roundTrip() throws {
        var random = SeededGenerator(seed: 8)
        for _ in 0..<500 {
            let scalars = (0..<12).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x2100, using: &random)) }
            var text = ""
            text.unicodeScalars.append(contentsOf: scalars)
            let parsed = try JSONDecoder().decode(
                [String].self, from: Data(JSONValue.array([.string(text)]).compactText.utf8))
            #expect(parsed.map { Array($0.unicodeScalars) } == [scalars])
        }
    }

    @Test("The compact form is one line, the long form two spaces an indent, empty ones on one line")
    func layout() {
        let value: JSONValue = [
            "a": .integer(1), "b": .array([.null, .bool(true)]), "c": .array([]), "d": .object([]),
        ]
        #expect(value.compactText == #"{"a":1,"b":[null,true],"c":[],"d":{}}"#)
        #expect(
            value.prettyText == """
                {
                  "a": 1,
                  "b": [
                    null,
                    true
                  ],
                  "c": [],
                  "d": {}
                }
                """)
    }

    @Test func keysKeepTheirOrderAndAreQuotedToo() {
        let value: JSONValue = ["z": .null, "a\n": .null, "m": .bool(false)]
        #expect(value.compactText == #"{"z":null,"a\n":null,"m":false}"#)
    }

    @Test func whatIsAbsentIsNull() {
        #expect(JSONValue.text(nil) == .null)
        #expect(JSONValue.described(Int?.none) == .null)
        #expect(JSONValue.described(5) == .string("5"))
    }
}
