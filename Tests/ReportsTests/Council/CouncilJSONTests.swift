import CouncilFramework
import Reports
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct CouncilJSONTests {
    /// A framework with everything that one can hold.
    private static let full: Framework = {
        var framework = Framework.publishedTable
        framework.tender = Tender(
            reference: "T-1", title: "Grounds \"A\"",
            deadline: CivilDate(year: 2026, month: 1, day: 31, hour: 12), contractValue: .exactly("900000.5"),
            start: CivilDate(year: 2026, month: 4, day: 1), lengthInMonths: 24, fteBasis: .headcountOnce,
            localArea: "Lancashire", edition: "2021", weights: [AwardWeight("Price", percent: .exactly("62.5"))],
            council: "Ribble Valley", contact: "Jo Fell",
            replyBy: CivilDate(year: 2026, month: 2, day: 14, hour: 17), sendTo: "jo@ribble.example")
        var scoring = ScoringMethod(.points)
        scoring.cap = .exactly("99.5")
        scoring.bands = [ScoreBand(from: .exactly("250000.50"), percent: .exactly("62.5"))]
        scoring.points = [
            MeasurePoints(framework.measures[0].reference, perUnit: .exactly("2.5"), most: .exactly("20")),
            MeasurePoints(framework.measures[1].reference, perUnit: .exactly("0.01")),
        ]
        (scoring.figure, scoring.places) = (.stated, 2)
        framework.tender.scoring = scoring
        framework.tender.jurisdiction = .wales
        (framework.tender.priceMethod, framework.tender.tieRule) = (.typed, .socialValue)
        (framework.tender.scoreScale, framework.tender.scoreSpread) = (.exactly("5"), .exactly("1.5"))
        framework.measures[0].reference = framework.measures[0].reference.known(
            as: MeasureReference("RE1 FM1")?.codes ?? [])
        framework.measures[0].isRecordOnly = true
        framework.measures[0].valueType = .localEconomic
        framework.measures[0].guidance = "Count people once."
        framework.measures[0].otherEditions = [
            EditionProxy(edition: "2020", proxy: Proxy(.exactly("28213.10"), shownPlaces: 2))
        ]
        framework.measures[1].proxy = nil
        framework.measures[2].proxy = Proxy(.exactly("0.963811801"), shownPlaces: 6)
        framework.schemes[0].periods = [
            framework.schemes[0].priorities[0]: ValidPeriod(from: CivilDate(year: 2023, month: 11, day: 1))
        ]
        return framework
    }()

    @Test("A framework written and read is the same framework", arguments: [Framework.publishedTable, full])
    func roundTrip(_ framework: Framework) throws {
        let text = CouncilJSON.document(framework).prettyText
        let reading = try CouncilJSONReader.reading(text, fileName: "council.json", findingCodes: [])
        #expect(reading.framework == framework)
    }

    @Test("Money, proxies and dates are texts with the digits they are shown with")
    func digits() throws {
        let text = CouncilJSON.document(Self.full).compactText
        #expect(text.contains(#""contractValue":"900000.50""#))
        #expect(text.contains(#""proxy":"28213.10""#))
        #expect(text.contains(#""proxy":{"value":"0.963811801","shownPlaces":6}"#))
        #expect(text.contains(#""deadline":"2026-01-31T12:00:00","#))
    }
}
