import Findings
import SocialValue
import TestSupport
import Testing

@Suite struct UnitChangedTests {
    @Test(
        "Another unit stops; another spelling of it is a note; white space and case are nothing",
        arguments: [
            ("no. weeks", "no. people", "unit-changed"), ("tCO2e", "kg", "unit-changed"),
            ("tCO2e", "tonnes CO2e", "unit-respelled"), ("£", "£ value", "unit-respelled"),
            ("£", "£000", "unit-changed"), ("£", "£ (thousands)", "unit-changed"),
            ("no. weeks", "no. weeks per year", "unit-changed"), ("£", "£ per annum", "unit-changed"),
            ("no. people FTE", "no. people FTE per year", "unit-changed"), ("%", "per cent", "unit-respelled"),
            ("no. staff hours", "no. staff hours per employee", "unit-changed"),
            ("sites", "trees", "unit-changed"), ("no. people FTE", "No.  people fte", ""), ("no. weeks", "", ""),
        ])
    func kinds(asked: String, printed: String, code: String) throws {
        let checked = try CheckedGrid(
            """
            Reference | Units | Proxy Value | Answer
            NT1 | \(printed) | 1 | 5
            == Measures
            Reference | Units | Proxy Value
            NT1 | \(asked) | 1
            """)
        #expect(
            checked.findings.map(\.code.description).filter { $0.hasPrefix("unit") } == (code.isEmpty ? [] : [code]))
    }
}
