import Findings
import SocialValue
import TestSupport
import Testing
import Valuation

@Suite struct InvisibleCharacterTests {
    @Test(
        "A reference is read past characters that nobody sees, and the first of them is named",
        arguments: [
            ("NT31{U+200B}", "zero width space, U+200B, after \"NT31\""),
            ("{U+FEFF}NT31", "zero width no-break space, U+FEFF, at its start"),
            ("NT{U+AD}31", "soft hyphen, U+00AD, after \"NT\""),
            ("NT31{U+200D}", "zero width joiner, U+200D, after \"NT31\""),
            ("NT31{U+200E}", "left-to-right mark, U+200E, after \"NT31\""),
            ("NT31{U+2060}", "word joiner, U+2060, after \"NT31\""),
        ])
    func references(written: String, named: String) throws {
        let checked = try CheckedGrid("Reference | Proxy Value | Answer\n«\(written)» | 10 | 24")
        #expect(checked.cells("invisible-character") == checked.marked)
        #expect(
            checked.messages("invisible-character") == [
                "The reference in A2 has an invisible character in it (\(named)). We read it as NT31."
            ])
        #expect(checked.valued.lines.map(\.line.label) == ["NT31"])
        #expect(checked.valued.total.computed == .exactly("240"))
    }

    @Test("In an answer it stops, and in a value or a proxy value it is named")
    func figures() throws {
        let checked = try CheckedGrid(
            """
            Reference | Units      | Proxy Value  | Answer       | Pledged Social Value
            NT1       | no. people | 10           | 12{U+200B}   |
            NT2       | no. people | 10{U+2060}   | 12           |
            NT3       | no. people | 10           | 12           | 120{U+FEFF}
            """)
        let codes: [FindingCode] = ["answer-unreadable", "proxy-unreadable", "stated-value-unreadable"]
        let told = codes.flatMap { checked.messages($0) }
        #expect(told.map { $0.contains("invisible character in it (") } == [true, true, true])
        #expect(checked.findings("answer-unreadable").map(\.severity) == [.stop])
    }
}
