import Checks
import CouncilFramework
import Findings
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
        let reading = try CouncilJSONReader.reading(text, fileName: "council.json")
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

    @Test(
        "What is not as it should be is a fault at its path",
        arguments: [
            ("{}", "the document: \"schemaVersion\": 1 is missing."),
            (#"{"schemaVersion": 2}"#, "schemaVersion: a whole number from 1 to 1 is expected."),
            (#"{"schemaVersion": 1}"#, "the document: \"measures\" is missing."),
            (
                #"{"schemaVersion": 1, "measurs": []}"#,
                "the document: the key \"measurs\" is not known. The closest match is \"measures\"."
            ),
            (
                #"{"schemaVersion": 1, "measures": [{"reference": "see below"}]}"#,
                "measures[0].reference: a measure reference is expected, like \"NT18\"."
            ),
            (
                #"{"schemaVersion": 1, "measures": [{"reference": "NT1"}, {"reference": "NT2", "proxy": "1,5"}]}"#,
                "measures[1].proxy: a number is expected, such as \"0.963812\"."
            ),
            (
                #"{"schemaVersion": 1, "measures": [{"reference": "NT2", "proxy": -1}]}"#,
                "measures[0].proxy: a number of pounds, 0 or more, is expected."
            ),
            (
                #"{"schemaVersion": 1, "measures": [], "tender": {"start": "1/4/2026"}}"#,
                "tender.start: a date is expected, such as \"2026-04-01\"."
            ),
            (
                #"{"schemaVersion": 1, "measures": [], "rules": [{"name": "D1", "kind": "not both", "severity": "check"}]}"#,
                "rules[0].kind: one of \"Not both\", \"Part of\", \"Weeks per person-year\", \"Pay per person-year\", \"Share of contract value\", \"Tonnes at most\", \"Share of total\", \"Total of contract value\", \"At least\", \"At most\", \"Answer needed\", \"Attribution\", \"Deadweight\", \"Displacement\", \"Over and above\", \"Confirm\" is expected."
            ),
        ])
    func faults(text: String, message: String) {
        let fault = #expect(throws: JSONFault.self) {
            try CouncilJSONReader.reading(text, fileName: "council.json")
        }
        #expect(fault?.message == message)
    }

    @Test("The checks of the whole stand at paths, and stops keep it from being used")
    func findings() throws {
        let read = try CouncilJSONReader.reading(
            #"{"schemaVersion": 1, "measures": [{"reference": "NT1", "theme": "Jobs", "question": "People", "unit": "FTE", "proxy": 1}, {"reference": "nt 01", "theme": "Jobs", "question": "People", "unit": "FTE", "proxy": 1}]}"#,
            fileName: "council.json")
        let reading = CheckedFramework(read)
        #expect(reading.findings.map(\.code) == ["council-measure-duplicate"])
        #expect(reading.findings.first?.location.sheet == "measures[1]")
        #expect(reading.findings.first?.message == "nt 01 is listed twice: it is already in measures[0].")
        #expect(throws: FrameworkFault.self) { try reading.usableFramework() }
        #expect(reading.framework.rules == PolicyRule.shipped)
    }
}
