import Checks
import CouncilFramework
import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct CouncilJSONReaderTests {
    private func reading(_ text: String) throws(CouncilJSONFault) -> CouncilReading {
        try CouncilJSONReader.reading(text, fileName: "council.json", findingCodes: CheckCatalogue.codes)
    }

    @Test(
        "What is not as it should be is a fault at its path",
        arguments: [
            ("[]", "the document: an object is expected."), ("{}", "the document: \"schemaVersion\": 1 is missing."),
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
                #"{"schemaVersion": 1, "measures": [{"reference": "NT1", "priorities": {"CWB": 1}}]}"#,
                "measures[0].priorities.CWB: a text is expected."
            ),
            (
                #"{"schemaVersion": 1, "measures": [], "measures": []}"#,
                "the document: \"measures\" is given twice in one object. Keep one."
            ),
            (
                #"{"schemaVersion": 1, "measures": [{"reference": "NT1"}, {"theme": "a", "reference": "NT2", "them\u0065": "b"}]}"#,
                "measures[1]: \"theme\" is given twice in one object. Keep one."
            ),
            (
                #"{"schemaVersion": 1, "measures": [{"reference": "NT1", "priorities": {"a\\": "x", "a\\": "y"}}]}"#,
                "measures[0].priorities: \"a\\\" is given twice in one object. Keep one."
            ),
            (#"{"schemaVersion": 1, "measures": [null]}"#, "measures[0]: an object is expected."),
            (#"{"schemaVersion": 1, "measures": [{}]}"#, "measures[0]: \"reference\" is missing."),
            (
                #"{"schemaVersion": 1, "measures": [{"reference": "NT1", "aliases": "NT2"}]}"#,
                "measures[0].aliases: a list in [ ] is expected."
            ),
            (
                #"{"schemaVersion": 1, "measures": [{"reference": "NT1", "recordOnly": "yes"}]}"#,
                "measures[0].recordOnly: true or false is expected."
            ),
            (
                #"{"schemaVersion": 1, "measures": [{"reference": "NT1", "proxy": {"value": 1}}]}"#,
                "measures[0].proxy: \"shownPlaces\" is missing."
            ),
            (
                #"{"schemaVersion": 1, "measures": [{"reference": "NT1", "proxy": {"valu": 1, "vale": 2}}]}"#,
                "measures[0].proxy: the key \"vale\" is not known. The closest match is \"value\"."
            ),
            (
                #"{"schemaVersion": 1, "measures": [], "tender": {"lengthInMonths": 1.5}}"#,
                "tender.lengthInMonths: a whole number from 1 to 1200 is expected."
            ),
            (
                #"{"schemaVersion": 1, "measures": [], "tender": {"contractValue": true}}"#,
                "tender.contractValue: a number is expected, such as \"0.963812\"."
            ),
            (
                #"{"schemaVersion": 1, "measures": [], "schemes": [{"name": "A", "priorities": [{"name": "B", "validFrom": "2026-02-01", "validTo": "2026-01-31"}]}]}"#,
                "schemes[0].priorities[0]: \"validTo\" is before \"validFrom\"."
            ),
            (
                #"{"schemaVersion": 1, "measures": [], "accepted": [{"bidder": " "}]}"#,
                "accepted[0]: \"bidder\" is missing."
            ),
            (
                #"{"schemaVersion": 1, "measures": [], "accepted": [{"bidder": "A", "code": "no-code", "reason": "B", "by": "C"}]}"#,
                "accepted[0]: \"code\" is not the code of a finding."
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
        let fault = #expect(throws: CouncilJSONFault.self) {
            try reading(text)
        }
        #expect(fault?.message == message)
    }

    @Test(
        "A number is exact, as a number and as a text, with the places it is written with",
        arguments: [
            ("0.963812", "0.963812", 6), (#""0.963812""#, "0.963812", 6), ("0.50", "0.5", 1), (#""0.50""#, "0.5", 2),
            ("0.1", "0.1", 1), ("28213.10", "28213.1", 1), (#""30782.00""#, "30782", 2),
            ("123456789012.345", "123456789012.345", 3), ("999999999999999", "999999999999999", 0),
            ("0.000000000000001", "0.000000000000001", 15), ("1.5e2", "150", 0),
            ("1234567890123456789012345678901234567", "1234567890123456789012345678901234567", 0),
            (#"{"value": "0.963811801", "shownPlaces": 6}"#, "0.963811801", 6),
        ])
    func numbers(written: String, value: String, places: Int) throws {
        let read = try reading(#"{"schemaVersion": 1, "measures": [{"reference": "NT1", "proxy": \#(written)}]}"#)
        #expect(read.framework.measures[0].proxy == Proxy(.exactly(value), shownPlaces: places))
    }

    @Test(
        "A number that cannot be held exactly is refused, not rounded",
        arguments: ["1234567890123456789012345678901234567890", "1e300", "01", #""1e999""#, "true", "[]"])
    func longNumbers(written: String) {
        let fault = #expect(throws: CouncilJSONFault.self) {
            try reading(#"{"schemaVersion": 1, "measures": [{"reference": "NT1", "proxy": \#(written)}]}"#)
        }
        #expect(fault?.message == "measures[0].proxy: a number is expected, such as \"0.963812\".")
    }

    @Test(
        "What is not JSON is refused with what to do, however deep it goes",
        arguments: [
            "", "{", "{\"measures\": [}", "{} {}", "{'a': 1}", "{} // A",
            #"{"schemaVersion": 1, "measures": [], "themes": ["\x"]}"#,
            #"{"schemaVersion": 1, "measures": [], "themes": ["\ud83d"]}"#,
            "{\"schemaVersion\": 1, \"measures\": [], \"themes\": [\"\u{1}\"]}",
            String(repeating: "[", count: 100_000), String(repeating: "{\"measures\":", count: 100_000),
        ])
    func notJSON(text: String) {
        let fault = #expect(throws: CouncilJSONFault.self) { try reading(text) }
        #expect(fault?.place == "the document")
        #expect(fault?.detail.hasPrefix("this is not JSON. Often a comma,") == true)
    }

    @Test("Themes, schemes and priorities that only measures name come behind those that are listed")
    func merging() throws {
        let read = try reading(
            #"{"schemaVersion": 1, "themes": ["B"], "schemes": [{"name": "S", "priorities": [{"name": "2"}]}], "measures": [{"reference": "NT1", "theme": "A", "priorities": {"T": "9", "S": "1"}}]}"#
        )
        #expect(read.framework.themes == ["B", "A"])
        #expect(
            read.framework.schemes == [
                PriorityScheme("S", priorities: ["2", "1"]), PriorityScheme("T", priorities: ["9"]),
            ])
        #expect(read.places.themes.keys.sorted() == ["B"])
    }

    @Test("The checks of the whole stand at paths, and stops keep it from being used")
    func findings() throws {
        let read = try reading(
            #"{"schemaVersion": 1, "measures": [{"reference": "NT1", "theme": "Jobs", "question": "People", "unit": "FTE", "proxy": 1}, {"reference": "nt 01", "theme": "Jobs", "question": "People", "unit": "FTE", "proxy": 1}]}"#
        )
        let reading = CheckedFramework(read)
        #expect(reading.findings.map(\.code) == ["council-measure-duplicate"])
        #expect(reading.findings.first?.location.sheet == "measures[1]")
        #expect(reading.findings.first?.message == "nt 01 is listed twice: it is already in measures[0].")
        #expect(throws: FrameworkFault.self) { try reading.usableFramework() }
        #expect(reading.framework.rules == PolicyRule.shipped)
    }
}
