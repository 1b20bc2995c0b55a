import Testing

@testable import Returns
@testable import SocialValue
@testable import Vocabulary

@Suite struct HeadingVocabularyTests {
    @Test(
        "A heading is known by its meaning",
        arguments: [
            ("Theme", FormColumn.theme), ("Reference", .reference), ("Ref.", .reference), ("TOMs Ref", .reference),
            ("Measure Code", .reference), ("Question", .question), ("Measure", .question), ("Units", .unit),
            ("Unit of Measurement", .unit), ("Proxy Value", .proxy), ("Proxy\nValue (£)", .proxy), ("svProxy", .proxy),
            ("Answer", .answer), ("ANSWER*", .answer), ("Your answer:", .answer), ("Units Offers", .answer),
            ("Commitment", .answer), ("Target", .answer), ("Pledged Social Value", .stated),
            ("Pledged Social Value (£)", .stated), ("svAdd", .stated), (" Social  Value ", .stated),
        ])
    func headings(text: String, column: FormColumn) {
        #expect(HeadingVocabulary.column(for: text) == column)
    }

    @Test(arguments: ["", "Answered by", "Total", "NT18", "()", "Outcome", "Localism"])
    func otherTextsAreNoHeading(text: String) {
        #expect(HeadingVocabulary.column(for: text) == nil)
    }

    @Test("No heading stands for two columns")
    func synonymsAreDisjoint() {
        let all = HeadingVocabulary.synonyms.values.flatMap(\.self)
        #expect(all.count == Set(all).count)
        #expect(Set(HeadingVocabulary.synonyms.keys) == Set(FormColumn.allCases))
    }

    @Test(
        "A misspelt heading is offered the one it is nearest to",
        arguments: [
            ("Anwser", FormColumn.answer), ("Proxy Valeu", .proxy), ("Refrence", .reference), ("Aswer", .answer),
            ("Socail value", .stated), ("Notes", nil), ("Year", nil), ("Proxy", nil), ("Outcome", nil),
        ] as [(String, FormColumn?)])
    func nearest(text: String, column: FormColumn?) {
        let wanted = FormColumn.allCases.filter { $0 != .proxy || text != "Proxy" }
        #expect(HeadingVocabulary.nearest(to: text, among: wanted) == column)
    }

    @Test("Every synonym is written in the form it is compared in")
    func synonymsAreNormalized() {
        let all =
            HeadingVocabulary.synonyms.values.flatMap(\.self) + HeadingVocabulary.totalLabels
            + HeadingVocabulary.subtotalLabels + LabelledCells.bidder + LabelledCells.tender + LabelledCells.contact
            + LabelledCells.contactEmail + LabelledCells.others
            + HeadingVocabulary.weak + HeadingVocabulary.yearlyTotals + HeadingVocabulary.periods.keys
            + HeadingVocabulary.months.keys + HeadingVocabulary.periodFillers + HeadingVocabulary.periodValueWords
            + HeadingVocabulary.rowNumbers + HeadingVocabulary.divisions + HeadingVocabulary.divisionFillers
            + HeadingVocabulary.limiting + HeadingVocabulary.limitingPhrases + HeadingVocabulary.pointers
        #expect(all.filter { HeadingVocabulary.normalized($0) != $0 } == [])
    }

    @Test(arguments: ["CWB Priority", "Corporate Strategy", "Council priorities", "Strategic Pillar", "Corporate Plan"])
    func prioritySchemes(text: String) {
        #expect(HeadingVocabulary.isPriorityScheme(text))
        #expect(HeadingVocabulary.column(for: text) == nil)
    }

    @Test(
        "Brackets, punctuation and line breaks do not count",
        arguments: [
            ("Proxy Value (£)", "proxy value"), ("  A\u{A0}B\nC ", "a b c"), ("Unit/Measure", "unit measure"),
            ("(a) (b [c]) d", "d"), ("d) e", "d e"), ("open (and never closed", "open"), ("Sub-Total:", "sub-total"),
        ])
    func normalized(text: String, expected: String) {
        #expect(HeadingVocabulary.normalized(text) == expected)
    }
}
