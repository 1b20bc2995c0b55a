import Findings
import TestSupport
import Testing
import Valuation

@Suite struct PercentageAmbiguousTests {
    @Test(
        "A small number stops as a number and as text; a percent sign settles it; more than the whole is told",
        arguments: [
            ("0.5", Severity.stop), ("'0.5", .stop), ("'.75", .stop), ("'1", .stop), ("0.5 [0%]", nil), ("50%", nil),
            ("0.5%", nil), ("75", nil), ("100", nil), ("250", .check), ("1.5 [0%]", .check), ("100 [0%]", .stop),
        ] as [(String, Severity?)])
    func kinds(answer: String, severity: Severity?) throws {
        let checked = try CheckedGrid("Reference | Units | Proxy Value | Answer\nNT1 | % | 500 | \(answer)")
        #expect(checked.findings("percentage-ambiguous").map(\.severity) == [severity].compactMap(\.self))
    }

    @Test("A guess is offered only where it is not more than the whole itself")
    func guesses() throws {
        let checked = try CheckedGrid(
            "Reference | Units | Proxy Value | Answer\nNT1 | % | 0 | 80 [0%]\nNT2 | % | 0 | 8000 [0%]")
        #expect(
            checked.messages("percentage-ambiguous") == [
                "The answer to NT1 is 8,000%, which is more than the whole. It may mean 80%.",
                "The answer to NT2 is 800,000%, which is more than the whole.",
            ])
    }

    @Test("The council's unit counts where the return prints none")
    func councilsUnit() throws {
        let council = "\n== Measures\nReference | Units | Proxy Value\nNT1 | % | 2\nNT2 | % | 2\nNT3 | % | 2"
        let checked = try CheckedGrid(
            "Reference | Proxy Value | Answer\nNT1 | 2 | «0.5»\nNT2 | 2 | 0.5 [0%]\nNT3 | 2 | 50%" + council)
        #expect(checked.cells("percentage-ambiguous") == checked.marked)
        #expect(checked.valued.lines.map(\.computed) == [.exactly("1"), .exactly("100"), .exactly("100")])
    }

    @Test("What is only recorded is noted")
    func recordOnly() throws {
        let checked = try CheckedGrid("Reference | Units | Proxy Value | Answer\nNT1 | % | 0 | 0.5\nNT2 | % | 0 | 250")
        #expect(checked.findings("percentage-ambiguous").map(\.severity) == [.note, .note])
    }
}
