import Testing
import Valuation

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
}
