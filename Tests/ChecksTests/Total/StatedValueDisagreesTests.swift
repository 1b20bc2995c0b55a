import Checks
import Findings
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct StatedValueDisagreesTests {
    private let headings = "Reference | Proxy Value | Answer | Pledged Social Value\n"

    @Test("The published NT18: the factor of ten, the arithmetic and the implied answer are all told")
    func eighteen() throws {
        let checked = try CheckedGrid(fixture: "stated-value-disagrees")
        let finding = try #require(checked.findings("stated-value-disagrees").first)
        #expect(
            finding.message == """
                NT18 states £6,264,776.71, but 650,000 × 0.963812 is £626,477.80. The stated value is ten times answer \
                × proxy, which points to a misplaced digit. The stated value would need an answer of 6,500,000.
                """)
        #expect(finding.found == "£6,264,776.71")
        #expect(finding.expected == "£626,477.80")
        #expect(finding.effect == .exactly("5638298.91"))
    }

    @Test(
        "Each likely cause has its sentence",
        arguments: [
            (
                "NT1 | 16.09 | 1000 | «193080»",
                "The stated value is twelve times answer × proxy, as if months and years were mixed up."
            ),
            (
                "NT1 | 16.09 | 1000 | «309.42»",
                "The stated value is answer × proxy divided by 52, as if weeks and years were mixed up."
            ),
            (
                "NT1 | 16.09 | 1000 | «160.90»",
                "divided by a hundred, which points to misplaced digits, or pence for pounds."
            ),
            (
                "NT1 | 16.09 | 1000 | «777.77»\nNT2 | 7.7777 | 100 | 777.77",
                "It is the value of NT2, the row beside it."
            ),
            (
                "NT1 | 16.09 | 1000 | «777.77»\nNT2 | 1 | 5 | =B3*C3 -> 5\nNT3 | 1 | 6 | =B4*C4 -> 6",
                "The other rows work the value out by formula; here it is typed."
            ),
        ])
    func causes(rows: String, sentence: String) throws {
        let checked = try CheckedGrid(headings + rows)
        #expect(checked.cells("stated-value-disagrees") == checked.marked)
        #expect(try #require(checked.messages("stated-value-disagrees").first).contains(sentence))
    }

    @Test("The tolerance follows the places the proxy is shown with, typed or formatted")
    func tolerance() throws {
        let checked = try CheckedGrid(
            headings + """
                NT1 | 20 [0.00]        | 10     | «202»
                NT2 | £20.00           | 10     | «202»
                NT3 | 20               | 10     | 202
                NT4 | 0.96 [0.000000]  | 250000 | «240000.50»
                NT5 | 0.963812         | 250000 | 240952.95
                NT6 | 0.963812         | 250000 | «240952.86»
                """)
        #expect(checked.cells("stated-value-disagrees") == checked.marked)
        #expect(checked.cells("stated-value-within-rounding").map(\.description) == ["D4", "D6"])
    }

    @Test("A difference that rounding explains is a note with its size")
    func withinRounding() throws {
        let checked = try CheckedGrid(fixture: "stated-value-within-rounding")
        let finding = try #require(checked.findings("stated-value-within-rounding").first)
        #expect(finding.severity == .note)
        #expect(
            finding.message == """
                NT18 states £240,952.95, £0.05 away from £240,953.00. This is a rounding difference.
                """)
        #expect(checked.findings("stated-value-disagrees").isEmpty)
    }

    @Test("A large gap that a roughly printed proxy leaves room for says what proxy it would take, and who can tell")
    func largeGap() throws {
        let checked = try CheckedGrid(headings + "NT28 | 1 | 1000000 | «1450000»")
        let finding = try #require(checked.findings("stated-value-within-rounding").first)
        #expect(
            finding.message == """
                NT28 states £1,450,000.00, £450,000.00 away from £1,000,000.00. The proxy value used is 1; it would have \
                to be 1.45 before rounding.
                """)
        #expect(finding.who == .council)
        #expect(finding.severity == .check)
        #expect(finding.fix.hasPrefix("Check in the council's source whether the proxy value is 1.45 before rounding."))
    }

    @Test("A gap of a penny is never more than a note, however small the value")
    func penny() throws {
        let checked = try CheckedGrid(headings + "NT28 | 0.01 | 50 | 0.51\nNT29 | 3 | 0.005 | 0.01")
        #expect(checked.findings.filter { $0.location.cell?.column == 3 }.allSatisfy { $0.severity == .note })
    }

    @Test("A pound that is worth £1 stops at a gap above a penny")
    func pounds() throws {
        let checked = try CheckedGrid(
            "Reference | Units | Proxy Value | Answer | Pledged Social Value\n"
                + "NT28 | £ | 1 | 2500 | «3100»\nNT29 | £ | 1 | 2500 | 2500.01\nNT30 | tickets | 1 | 2500 | 3100")
        #expect(checked.cells("stated-value-disagrees") == checked.marked)
        #expect(checked.findings("stated-value-within-rounding").map(\.severity) == [.note, .check])
    }

    @Test("A stated value of nothing for an answer of something disagrees, without a made-up factor")
    func statedZero() throws {
        let checked = try CheckedGrid(headings + "NT33 | 0.012 | 1000 | «£ -»")
        #expect(
            checked.messages("stated-value-disagrees") == [
                "NT33 states £0.00, but 1,000 × 0.012 is £12.00. The stated value would need an answer of 0."
            ])
    }

    @Test func aCleanReturnHasNone() throws {
        let clean = try CheckedGrid(fixture: "clean")
        #expect(
            clean.findings("stated-value-disagrees").isEmpty && clean.findings("stated-value-within-rounding").isEmpty)
    }
}
