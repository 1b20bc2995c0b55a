import Testing

@testable import Returns

@Suite struct ScaleWordsTests {
    @Test(
        "Brackets behind a heading that give its figures another scale",
        arguments: [
            "Answer (£000)", "Answer (£000s)", "Answer ('000)", "Answer (£k)", "Answer (in thousands)", "Answer [£m]",
            "Answer (per year)", "Answer (hours per week)", "Answer (p.a.)", "Offer (annual)",
            "Your answer (total) (£k)",
        ])
    func scaled(_ heading: String) {
        #expect(ScaleWords.isPrinted(behind: heading))
    }

    @Test(
        "Brackets that do not, and words outside them",
        arguments: [
            "Answer", "Answer (£)", "Answer (number)", "Answer (over the whole contract)", "Answer (total)",
            "Answer ()",
            "Pledged Social Value (£)", "Proxy Value (£ per unit)", "Answer (see note 1)", "Year 1",
            "Answer (years 1 to 3)",
        ])
    func plain(_ heading: String) {
        #expect(!ScaleWords.isPrinted(behind: heading))
    }

    @Test("A unit of thousands", arguments: [("£000", true), ("£k", true), ("£", false), ("no. people FTE", false)])
    func units(_ unit: String, _ isScaled: Bool) {
        #expect(ScaleWords.holdsScale(unit) == isScaled)
    }
}
