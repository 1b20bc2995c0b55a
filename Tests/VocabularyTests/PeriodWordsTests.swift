import Testing

@testable import SocialValue
@testable import Vocabulary

@Suite struct PeriodWordsTests {
    private func kind(_ text: String) -> PeriodKind? { PeriodWords.kind(HeadingVocabulary.normalized(text)) }

    @Test(arguments: [
        "Year 1", "Yr 2", "Y3", "YEAR ONE", "Answer Year 1", "Year 1 (number)", "2026/27", "2026-27", "2026",
        "FY 2026/27", "FY26", "FY26/27",
        "Units offered in year 2", "2026-2027", "yr10", "First year",
    ])
    func aYearIsAYear(text: String) {
        #expect(kind(text) == .year)
    }

    @Test(arguments: [
        "Q1", "Q1 2025", "2025 Q1", "Q1 2025/26", "Q1 2025-26", "Quarter 1", "Qtr 2", "Q1 Y1", "Year 1 Q4", "Y2-Q3",
        "First quarter", "2nd quarter 2026", "Quarter one", "Target Q2", "Apr-Jun 2026", "Jan to Mar", "Q3 26",
        "Q1 FY26", "Q1 25-26",
    ])
    func aQuarterIsAQuarter(text: String) {
        #expect(kind(text) == .quarter)
    }

    @Test(arguments: ["H1", "H1 2026", "H2 Y1", "Half 1", "Half-year 2", "Half year 1", "First half 2026", "Apr-Sep"])
    func aHalfYearIsAHalfYear(text: String) {
        #expect(kind(text) == .halfYear)
    }

    @Test(arguments: [
        "Apr 2026", "April 2026", "Apr-26", "Apr '26", "Month 1", "M12", "Mth 3", "Sept", "Year 1 Month 2", "2026 Dec",
    ])
    func aMonthIsAMonth(text: String) {
        #expect(kind(text) == .month)
    }

    @Test(arguments: [
        "Year", "Year 1 value", "Proxy 2026", "Yearly", "Year 0", "Years 1 to 3", "1999", "26/27", "", "NT1",
        "Target date", "Deadline Apr 2026", "By April 2026", "Start date Q1", "Quarter", "Half", "Month", "Monthly",
        "Q0", "Q1 Q2", "Q1 H1", "Apr Q1", "Apr-May", "Year 1 2026", "1 Apr 2026", "01/04/2026", "First", "H100",
        "Quantity 1",
        "12", "NT18 Q1", "Maximum 1",
    ])
    func anotherHeadingIsNot(text: String) {
        #expect(kind(text) == nil)
    }

    @Test("Values of a period are told from its answers")
    func values() {
        #expect(PeriodWords.valueKind("q1 2026 value") == .quarter)
        #expect(PeriodWords.valueKind("social value h1") == .halfYear)
        #expect(PeriodWords.valueKind("apr 2026 sv") == .month)
        #expect(PeriodWords.valueKind("year 1 value") == .year)
        #expect(PeriodWords.valueKind("q1 2026") == nil && PeriodWords.valueKind("proxy value q1") == nil)
    }
}
