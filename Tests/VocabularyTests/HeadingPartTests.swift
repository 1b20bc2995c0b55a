import Testing

@testable import SocialValue
@testable import Vocabulary

@Suite struct HeadingPartTests {
    @Test(
        "A bracket, a comma or a dash that names a part is told from one that is decoration",
        arguments: [
            ("Answer (Year 2)", "year 2", PeriodKind.year), ("Your offer [2027/28]", "2027 28", .year),
            ("Answer (Q3)", "q3", .quarter), ("Offer - Q3", "q3", .quarter), ("Answer, Year 1", "year 1", .year),
            ("Answer: Apr 2026", "apr 2026", .month), ("Lot 4 - Answer", "lot 4", .part),
            ("Answer (Lot 4)", "lot 4", .part),
            ("Answer (Site B)", "site b", .part), ("Offer (Phase II)", "phase ii", .part),
            ("Answer – Work Package No. 2", "work package no 2", .part), ("Answer Lot 2", "lot 2", .part),
            ("Pledged Social Value (£) (Year 1)", "year 1", .year), ("Social value, Zone 3", "zone 3", .part),
        ])
    func parts(heading: String, words: String, kind: PeriodKind) throws {
        let part = try #require(HeadingPart(heading))
        #expect(part.words == words)
        #expect(part.meaning == .part(kind))
    }

    @Test(
        "A qualifier may say that the figures are others than the pledge for the whole contract",
        arguments: [
            "Answer (last year)", "Answer (per annum)", "Offer - baseline", "Answer (to date)", "Answer (Option B)",
            "Answer (maximum)", "Your offer (example)", "Answer (last 12 months)", "Answer (Scenario 2)",
        ])
    func unclear(heading: String) throws {
        #expect(try #require(HeadingPart(heading)).meaning == .unclear)
    }

    @Test(
        "Units, requests, notes and other columns name no part",
        arguments: [
            "Answer", "Answer (£)", "Answer (FTE)", "Answer (see note 1)", "Answer (max 100)", "Answer (required)",
            "Answer (to be completed by the bidder)", "Answer (whole contract)", "Proxy Value (2025)", "Question 3",
            "Reference (Year 1)", "Year 1", "Revised answer", "Minimum offer", "Answer (2025-2030)", "Answer (e.g. 10)",
            "Pledged Social Value (£)", "Answer (NT 18)", "Lot 2", "", "()", "Answer ()", "Answer (out of 10)",
        ])
    func decoration(heading: String) {
        #expect(HeadingPart(heading) == nil)
    }

    @Test("Two headings say the same when their qualifiers do")
    func qualifiers() {
        #expect(HeadingPart.qualifier(of: "Answer (Leeds)") == "leeds")
        #expect(HeadingPart.qualifier(of: "Answer - Lot 2") == HeadingPart.qualifier(of: "Your answer (LOT 2)"))
        #expect(HeadingPart.qualifier(of: "Answer (£)").isEmpty)
    }
}
