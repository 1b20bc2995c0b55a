import SocialValue
import TestSupport
import Testing

@Suite struct UnitFamilyTests {
    @Test(
        "Each unit of the published table, and a few more, belongs to what it counts",
        arguments: [
            ("no. people FTE", UnitFamily.fullTimeEquivalents), ("no. staff hours", .hours), ("no. weeks", .weeks),
            ("no. staff expert hours", .hours), ("£", .pounds), ("£ value", .pounds), ("GBP", .pounds),
            ("no. employees provided access", .people), ("no. staff volunteering hours", .hours),
            ("miles saved", .miles), ("miles driven", .miles), ("%", .percent), ("Percentage", .percent),
            ("tCO2e", .tonnes), ("Tonnes", .tonnes), ("Yes/No", .yesOrNo), ("Y/N", .yesOrNo), ("no. people", .people),
            ("each", .other), ("", .other), ("no. of after-school sessions", .other), ("milestones met", .other),
            ("no. of eyes tested", .other), ("per cent", .percent), ("FTEs", .fullTimeEquivalents), ("wks", .weeks),
            ("no. persons", .people), ("£k", .pounds), ("tonnes CO2e", .tonnes),
        ])
    func families(text: String, family: UnitFamily) {
        #expect(MeasureUnit(text).family == family)
        #expect(MeasureUnit(text).text == text)
    }

    @Test("Of several families that a unit names, the one that is looked for first")
    func severalFamilies() {
        let named: [(family: UnitFamily, signs: [String])] = [
            (.fullTimeEquivalents, ["fte", "FTEs"]), (.weeks, ["week", "wks"]), (.hours, ["Hours", "hr"]),
            (.miles, ["miles"]), (.tonnes, ["tCO2e", "tCO₂"]), (.percent, ["%", "per cent", "percentage"]),
            (.pounds, ["£", "GBP"]), (.yesOrNo, ["Yes", "Y/N"]), (.people, ["people", "employee"]),
        ]
        var random = SeededGenerator(seed: 5)
        for _ in 0..<5000 {
            let chosen = (0..<Int.random(in: 1...3, using: &random)).map { _ in Int.random(in: 0...8, using: &random) }
            let words = chosen.compactMap { named[$0].signs.randomElement(using: &random) }
            let text = (["no."] + words + ["of é"]).shuffled(using: &random).joined(separator: " ")
            #expect(MeasureUnit(text).family == chosen.min().map { named[$0].family }, "\(text)")
        }
    }
}
