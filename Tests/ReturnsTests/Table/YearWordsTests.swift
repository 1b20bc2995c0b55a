import Testing

@testable import Returns

@Suite struct YearWordsTests {
    @Test(arguments: [
        "Year 1", "Yr 2", "Y3", "YEAR ONE", "Answer Year 1", "Year 1 (number)", "2026/27", "2026-27", "2026",
        "FY 2026/27",
        "Units offered in year 2", "2026-2027", "yr10",
    ])
    func aYearIsAYear(text: String) {
        #expect(YearWords.isYear(HeadingVocabulary.normalized(text)))
    }

    @Test(arguments: [
        "Year", "Year 1 value", "Proxy 2026", "Yearly", "Year 0", "Years 1 to 3", "1999", "26/27", "", "NT1",
    ])
    func anotherHeadingIsNot(text: String) {
        #expect(!YearWords.isYear(HeadingVocabulary.normalized(text)))
    }
}
