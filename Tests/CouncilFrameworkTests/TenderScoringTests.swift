import Checks
import CouncilFramework
import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

/// The rows of the sheet `Tender` that say how bids are scored.
@Suite struct TenderScoringTests {
    private func council(_ rows: String) throws -> CouncilGrid {
        try CouncilGrid(
            "Theme | Reference | Question | Units | Proxy Value\nJobs | NT1 | People | FTE | 1\nJobs | NT18 | Spend | £ | 2\n"
                + "== Tender\n"
                + "Fact | Value\nContract Value | 900000\nLength (months) | 24\nFTE Basis | FTE-years\nCouncil | A\n"
                + "Contact | B\nReply By | 2026-02-14\nSend To | C\n" + rows)
    }

    @Test func everyFactIsReadWhateverItsOrderAndLetterCase() throws {
        let council = try council(
            """
            Most Points: NT1 | 20
            Band: £250,000 | 100%
            Scores out of | 5
            Score Places | 2
            Scored Figure | STATED
            Scoring Cap | £500,000
            Points: nt 1 | 2.5
            BAND: 0 | 0.4 [0%]
            Points: NT18 | 0.01
            Scoring method | Per-pound of price
            Scoring Target | 0.2
            Price method | Typed
            Tie Rule | highest quality
            Evaluator spread | 1.5
            Jurisdiction | northern ireland
            """)
        #expect(council.reading.findings == [])
        let tender = council.reading.framework.tender
        var method = ScoringMethod(.perPoundOfPrice)
        (method.target, method.cap) = (.exactly("0.2"), .exactly("500000"))
        method.bands = [
            ScoreBand(from: .zero, percent: .exactly("40")),
            ScoreBand(from: .exactly("250000"), percent: .exactly("100")),
        ]
        let (people, spend) = try (#require(MeasureReference("nt 1")), #require(MeasureReference("NT18")))
        method.points = [
            MeasurePoints(people, perUnit: .exactly("2.5"), most: .exactly("20")),
            MeasurePoints(spend, perUnit: .exactly("0.01")),
        ]
        (method.figure, method.places) = (.stated, 2)
        #expect(tender.scoring == method)
        #expect(tender.priceMethod == .typed && tender.tieRule == .quality && tender.jurisdiction == .northernIreland)
        #expect(tender.scoreScale == .exactly("5") && tender.scoreSpread == .exactly("1.5"))
    }

    @Test func withoutAMethodThereIsNoneAndPlacesAndFigureHaveTheirDefaults() throws {
        #expect(try council("Tie Rule | lowest price").reading.framework.tender.scoring == nil)
        let method = try #require(try council("Scoring Method | relative").reading.framework.tender.scoring)
        #expect(method == ScoringMethod(.relative) && method.places == 4 && method.figure == .accepted)
    }

    @Test(arguments: [
        ("Scoring Method | fair", "B"), ("Score Places | 11", "B"), ("Score Places | 1.5", "B"),
        ("Scoring Method | relative\nScoring Target | lots", "B"), ("Band: 5000 | 101", "B"),
        ("Scores Out Of | 0", "B"),
        ("Evaluator Spread | -1", "B"), ("Band: some | 20", "A"), ("Points: see below | 2", "A"),
        ("Tie Rule | none", "B"),
        ("Most Points: people | 2", "A"), ("Jurisdiction | Kent", "B"), ("Price Method | cheapest", "B"),
    ])
    func whatCannotBeReadIsReportedAtItsCell(_ rows: String, _ column: String) throws {
        let council = try council(rows)
        let row = 9 + rows.split(separator: "\n").count - 1
        #expect(council.places("council-value-unreadable") == ["Tender!\(column)\(row)"])
        #expect(council.reading.findings.count == 1)
    }

    @Test func aRowThatIsGivenTwiceIsReportedHoweverItsAmountIsWritten() throws {
        let council = try council(
            "Scoring Method | bands\nBand: 250000 | 50\nBand: £250,000 | 60\nPoints: NT1 | 1\nPoints: nt1 | 2")
        #expect(council.places("council-fact-duplicate") == ["Tender!B11", "Tender!B13"])
        #expect(council.reading.framework.tender.scoring?.bands.map(\.percent) == [.exactly("50")])
    }

    @Test(arguments: [
        (#""scoring": {}"#, "tender.scoring: \"method\" is missing."),
        (
            #""scoring": {"method": "bands", "places": 11}"#,
            "tender.scoring.places: a whole number from 0 to 10 is expected."
        ),
        (
            #""scoring": {"method": "bands", "bands": [{"from": -1, "percent": 5}]}"#,
            "tender.scoring.bands[0].from: a number, 0 or more, is expected."
        ),
        (
            #""scoring": {"method": "bands", "bands": [{"from": 1}]}"#,
            "tender.scoring.bands[0]: \"from\" and \"percent\" are needed."
        ),
        (
            #""scoring": {"method": "points", "points": [{"reference": "NT1"}]}"#,
            "tender.scoring.points[0]: \"perUnit\" is missing."
        ),
        (#""scoreScale": 0"#, "tender.scoreScale: a number, above 0, is expected."),
        (
            #""tieRule": "any""#,
            #"tender.tieRule: one of "shared place", "lowest price", "highest social value", "highest quality" is expected."#
        ),
    ])
    func aFaultInJSONIsToldAtItsPath(_ member: String, _ message: String) {
        let fault = #expect(throws: CouncilJSONFault.self) {
            try CouncilJSONReader.reading(
                "{\"schemaVersion\": 1, \"measures\": [], \"tender\": {\(member)}}", fileName: "council.json",
                findingCodes: [])
        }
        #expect(fault?.message == message)
    }
}
