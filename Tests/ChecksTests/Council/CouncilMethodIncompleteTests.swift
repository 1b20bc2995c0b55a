import Checks
import Findings
import TestSupport
import Testing

@Suite struct CouncilMethodIncompleteTests {
    private func messages(_ rows: String, code: FindingCode = "council-method-incomplete") throws -> [String] {
        try CouncilGrid(
            "Reference | Question | Units | Proxy Value\nNT1 | People | FTE | 1\n== Tender\nFact | Value\n" + rows
        ).findings(code).map(\.message)
    }

    @Test(arguments: [
        ("target", "a number of 1 or more under \"Scoring Target\""),
        ("pass or fail", "a number of 1 or more under \"Scoring Target\""),
        ("bands", "at least one row such as \"Band: £250,000\""),
        ("points", "at least one row such as \"Points: NT1\""),
        ("per pound of contract", "a number of 1 or more under \"Contract Value\""),
    ])
    func aMethodWithoutWhatItNeedsIsReported(_ method: String, _ need: String) throws {
        #expect(
            try messages("Scoring Method | \(method)") == [
                "The scoring method \"\(method)\" needs \(need). That is missing."
            ])
    }

    @Test(arguments: [
        "target\nScoring Target | 1", "pass or fail\nScoring Target | 500000", "bands\nBand: 0 | 10\nBand: 5 | 20",
        "points\nPoints: NT1 | 1", "per pound of contract\nContract Value | 900000", "relative", "per pound of price",
        "qualitative", "none",
    ])
    func aWholeMethodIsNot(_ rows: String) throws {
        #expect(try messages("Scoring Method | " + rows) == [])
    }

    @Test func aFactThatCannotBeReadIsReportedOnceOnly() throws {
        #expect(try messages("Scoring Method | target\nScoring Target | lots") == [])
        #expect(try messages("Scoring Method | fair\nScoring Target | 5") == [])
    }

    @Test func factsWithoutAMethodAreReportedEach() throws {
        #expect(
            try messages("Scoring Target | 5\nBand: 1 | 5") == [
                "\"Scoring Target\" is given, but \"Scoring Method\" is not, so it does nothing.",
                "\"Band: £1\" is given, but \"Scoring Method\" is not, so it does nothing.",
            ])
    }

    @Test func aTargetOfNothingAndBandsThatFallAreReported() throws {
        #expect(
            try messages("Scoring Method | target\nScoring Target | -5") == [
                "\"Scoring Target\" is -5. To score bids, it must be above 0."
            ])
        #expect(
            try messages("Scoring Method | bands\nBand: 5000 | 40\nBand: 100 | 40") == [
                "\"Band: £5,000\" earns 40% of the marks, no more than \"Band: £100\" with 40%. More social value should "
                    + "earn more marks."
            ])
    }

    @Test func theNearestMeasureIsNamedWherePointsAreForNone() throws {
        #expect(
            try messages("Scoring Method | points\nPoints: NT2 | 1", code: "council-points-measure-unknown") == [
                "The sheet Tender gives points for NT2, which is not a measure of the council. The closest match is NT1."
            ])
    }
}
