import Checks
import Findings
import Returns
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

/// The checks that apply the council's rules.
@Suite struct RuleCheckTests {
    @Test(
        "What a person is told, and what hangs on it in pounds",
        arguments: [
            (
                "counted-twice", "96381.2",
                "NT19 and NT18 are both answered. One pound counts once. If they overlap, up to £96,381.20 is "
                    + "counted twice."
            ),
            (
                "part-exceeds-whole", "48190.6",
                "NT19 is 300,000, more than the 250,000 of NT18 that it is part of. "
                    + "Small firms are part of local supply."
            ),
            (
                "weeks-exceed-people", "189420.72",
                "NT9 pledges 700 weeks, but NT1 comes to 2 person-years, which have 104 weeks. "
                    + "A year has 52 weeks."
            ),
            (
                "people-exceed-contract", "738768",
                "NT1 comes to 48 person-years. At £20,000.00 a year they cost £960,000.00, and the contract is worth "
                    + "£900,000.00 over 24 months. People are paid."
            ),
            (
                "spend-exceeds-contract", "1542099.2",
                "NT18 pledges £2,500,000.00, more than 100% of the contract's value of £900,000.00. "
                    + "A contract spends what it is worth."
            ),
            (
                "tonnes-or-kilograms", "874125",
                "NT31 pledges 12,500 tonnes. If they are kilograms, the answer is 12.5. "
                    + "Few contracts save more."
            ),
            (
                "one-line-dominates", "738768",
                "NT1 is £738,768.00, 96.3% of the total. An error in it makes the result."
            ),
            (
                "total-exceeds-contract", "79721",
                "The pledges are worth £979,721.00, more than 100% of the contract's value of £900,000.00. "
                    + "Pledges beyond it are rarely kept."
            ),
            (
                "answer-below-minimum", "1589.1",
                "The answer to NT9 is 5, below the minimum, 6. "
                    + "Placements shorter than 6 weeks do not count."
            ),
            (
                "answer-above-maximum", "35398",
                "The answer to NT29 is 3,200, above the maximum, 1,000. No more can be evidenced."
            ),
            (
                "needed-answer-missing", nil,
                "Nothing is pledged under NT1. Every bidder employs local people."
            ),
            (
                "part-does-not-count", "369384",
                "Of the 24 of NT1, 50% is this contract's and 12 are not, worth £369,384.00 of £738,768.00. "
                    + "Half of the programme is another contract's."
            ),
            (
                "eligibility-to-confirm", "738768",
                "NT1 counts under a condition. The people live in the district."
            ),
        ])
    func words(code: String, effect: String?, message: String) throws {
        let found = try CheckedGrid(fixture: code).findings(FindingCode(stringLiteral: code))
        #expect(found.map(\.message) == [message])
        #expect(found.first?.effect == effect.map { .exactly($0) })
    }

    private static let spend = """
        Reference | Units | Proxy Value | Answer
        NT18      | £     | 1           | 100
        NT19      | £     | 1           | 100
        == Measures
        Reference | Units | Proxy Value
        NT18      | £     | 1
        NT19      | £     | 1
        == Rules
        Rule | Kind | Measures | Against | Severity
        D1   | Not both | NT19 | NT18 |
        """

    @Test(
        "The rule's severity is the finding's, and a rule that is off finds nothing", arguments: RuleSeverity.allCases)
    func weight(_ weight: RuleSeverity) throws {
        let checked = try CheckedGrid(Self.spend + " \(weight.rawValue)")
        #expect(checked.findings("counted-twice").map(\.severity.rawValue) == (weight == .off ? [] : [weight.rawValue]))
    }

    @Test(
        "Without a council's framework the rules that hold for any are applied, to references and units of the return")
    func noFramework() throws {
        let checked = try CheckedGrid(
            """
            Reference | Units | Proxy Value | Answer
            NT1       | FTE   | 1           | 2
            NT1c      | FTE   | 1           | 1
            NT9       | weeks | 1           | 700
            NT18      | £     | 1           | 100
            nt 19     | £     | 1           | «200»
            NT31      | tCO2e | 1           | «5000»
            """)
        let found = checked.findings.filter { $0.location.cell != nil }
        // Whether NT19 overlaps with NT18 is no question while it is larger.
        #expect(
            found.map { "\($0.severity) \($0.location.cell?.description ?? "form") \($0.code)" } == [
                "check D6 part-exceeds-whole", "check D7 tonnes-or-kilograms", "note D7 one-line-dominates",
            ])
    }

    @Test("Those that need a fact of the tender say nothing without one")
    func noTender() throws {
        let checked = try CheckedGrid(
            "Reference | Units | Proxy Value | Answer\nNT1 | FTE | 30782 | 5000\nNT9 | weeks | 1 | 999999\nNT18 | £ | 1 | 9999999"
        )
        #expect(checked.findings.filter { $0.location.cell != nil && $0.code != "one-line-dominates" } == [])
    }

    @Test("A line that makes most of what is stated is told where it makes little of what is computed")
    func statedShare() throws {
        let source = try ReturnReader.read([PublishedTable.sheet], from: PublishedTable.file)
        let found = CheckCatalogue.findings(in: Valuer().value(source)).filter { $0.code == "one-line-dominates" }
        #expect(
            found.map(\.message) == [
                "NT18 states £6,264,776.71, 74% of the stated values. "
                    + "If one line makes up most of the total, an error in it would change the result."
            ])
        #expect(found.map(\.location.cell) == [CellReference("G14")])
    }

    @Test("Equal parts, bounds met exactly and the same line twice break nothing")
    func boundaries() throws {
        let council = """
            == Measures
            Reference | Units | Proxy Value
            NT18      | £     | 1
            NT19      | £     | 1
            NT31      | tCO2e | 1
            == Tender
            Contract Value | 1000
            == Rules
            Rule | Kind                    | Measures | Against    | Limit | Severity
            P1   | Part of                 | NT19     | NT18       |       | stop
            D1   | Not both                | NT18     | NT18       |       | stop
            P4   | Share of contract value |          |            | 100   | stop
            P7   | Tonnes at most          |          |            | 1000  | stop
            E1   | At least                | NT18     |            | 1000  | stop
            E2   | At most                 | NT18     |            | 1000  | stop
            """
        let exact = try CheckedGrid(
            "Reference | Units | Proxy Value | Answer\nNT18 | £ | 1 | 1000\nNT19 | £ | 1 | 1000\nNT31 | tCO2e | 1 | 1000\n"
                + council)
        #expect(exact.findings.filter { $0.severity == .stop } == [])
        let beyond = try CheckedGrid(
            "Reference | Units | Proxy Value | Answer\nNT18 | £ | 1 | 1000.01\nNT19 | £ | 1 | 1000.02\nNT31 | tCO2e | 1 | 1001\n"
                + council)
        #expect(
            beyond.findings.filter { $0.severity == .stop }.map(\.code).sorted { $0.description < $1.description } == [
                "answer-above-maximum", "spend-exceeds-contract", "spend-exceeds-contract", "tonnes-or-kilograms",
            ])
    }

    @Test(
        "People become person-years by the tender's basis, and without one nothing is assumed",
        arguments: [
            ("FTE Basis | FTE-years", false), ("FTE Basis | headcount once", true), ("Title | No basis", false),
        ])
    func personYears(fact: String, isFound: Bool) throws {
        let checked = try CheckedGrid(
            """
            Reference | Units | Proxy Value | Answer
            NT1       | FTE   | 1           | 30
            == Measures
            Reference | Units | Proxy Value
            NT1       | FTE   | 1
            == Tender
            Contract Value | 900000
            Length | 2 years
            \(fact)
            == Rules
            Rule | Kind                | Limit | Severity
            P5   | Pay per person-year | 20000 | check
            """)
        #expect(checked.findings("people-exceed-contract").isEmpty == !isFound)
    }

    @Test(
        "Each rule on what counts says what it would take off, and one that takes nothing off says nothing",
        arguments: [
            ("Attribution", "25", "Of the 100 of NT18, 25% is this contract's and 75 are not, worth £75.00 of £100.00"),
            ("Deadweight", "20%", "Of the 100 of NT18, 20 (20%) would have come anyway, worth £20.00 of £100.00"),
            (
                "Displacement", "250",
                "Of the 100 of NT18, 100 (250%) are moved from elsewhere, worth £100.00 of £100.00"
            ),
            ("Over and above", "30", "Of the 100 of NT18, 30 are in the contract already, worth £30.00 of £100.00"),
            ("Over and above", "300", "Of the 100 of NT18, 100 are in the contract already, worth £100.00 of £100.00"),
            ("Attribution", "100", nil), ("Deadweight", "0", nil), ("Displacement", "0", nil),
            ("Attribution", "120", nil),
        ])
    func additionality(kind: String, limit: String, message: String?) throws {
        let checked = try CheckedGrid(
            """
            Reference | Units | Proxy Value | Answer
            NT18      | £     | 1           | 100
            NT19      | £     | 1           | 0
            NT20      | £     | 0           | 100
            == Measures
            Reference | Units | Proxy Value
            NT18      | £     | 1
            NT19      | £     | 1
            NT20      | £     | 0
            == Rules
            Rule | Kind | Measures | Limit | Severity
            A1   | \(kind) | NT18, NT19, NT20 | \(limit) | note
            """)
        #expect(checked.messages("part-does-not-count") == [message].compactMap { $0.map { $0 + "." } })
        #expect(checked.valued.total.computed == .exactly("100"))
    }

    @Test("A rule on what counts that names no measure is about every answered line that has a value")
    func additionalityOfAll() throws {
        let checked = try CheckedGrid(
            Self.spend.replacing("D1   | Not both | NT19 | NT18 |", with: "A2 | Deadweight | | |") + " note")
        #expect(checked.findings("part-does-not-count").isEmpty)
        let cut = Self.spend.replacing("Against | Severity", with: "Limit | Severity")
            .replacing("D1   | Not both | NT19 | NT18 |", with: "A2 | Deadweight | | 10 | note")
        #expect(try CheckedGrid(cut).findings("part-does-not-count").map(\.reference) == ["NT18", "NT19"])
    }

    @Test("The shipped rules on the published table: what is confirmed is a check, what is customary a note")
    func shippedRules() throws {
        var framework = PublishedTable.framework
        framework.rules = PolicyRule.shipped
        let source = try ReturnReader.read([PublishedTable.sheet], from: PublishedTable.file)
        let found = CheckCatalogue.findings(in: Valuer(framework: framework).value(source))
            .filter { $0.code == "counted-twice" }
        #expect(
            found.map { "\($0.severity) \($0.reference ?? "")" } == [
                "check NT3", "check NT4", "check NT5", "note NT10", "check NT19",
            ])
    }

    @Test("Supply chain jobs beside direct ones, and hours of different kinds, are no double counting")
    func noOverlap() throws {
        var framework = PublishedTable.framework
        framework.rules = PolicyRule.shipped
        let checked = try CheckedGrid(
            """
            Reference | Units | Answer
            NT1       | FTE   | 2
            NT1c      | FTE   | 2
            NT8       | hours | 50
            NT15      | hours | 20
            NT18      | £     | 9000
            NT29      | hours | 32
            """, framework: framework)
        #expect(checked.findings("counted-twice").isEmpty)
    }

    @Test("What a bidder is told names no rule and no other council")
    func wordsForBidders() {
        let sentences = PolicyRule.shipped.map(\.reason)
        #expect(sentences.allSatisfy { $0.hasSuffix(".") && !$0.contains("(") && !$0.contains("rule") })
    }
}
