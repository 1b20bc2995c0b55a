import Findings
import SocialValue
import TestSupport
import Testing

@Suite struct HeadingScaleUnclearTests {
    @Test(
        "A unit that gives figures another scale stops a return that no council's workbook is at hand for",
        arguments: [
            ("£000", true), ("£k", true), ("£m", true), ("£ thousands", true), ("FTE per year", true), ("£", false),
            ("m", false), ("no. weeks", false), ("miles saved", false),
        ])
    func units(unit: String, isTold: Bool) throws {
        let checked = try CheckedGrid("Reference | Units | Proxy Value | Answer\nNT1 | «\(unit)» | 1 | 5")
        #expect(checked.cells("heading-scale-unclear") == (isTold ? checked.marked : []))
    }

    @Test func aCouncilsOwnUnitIsNoneOfIt() throws {
        let checked = try CheckedGrid(
            """
            Reference | Units | Proxy Value | Answer
            NT1 | £000 | 1 | 5
            == Measures
            Reference | Units | Proxy Value
            NT1 | £000 | 1
            """)
        #expect(checked.findings("heading-scale-unclear").isEmpty)
    }
}
