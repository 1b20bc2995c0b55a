import TestSupport
import Testing

@testable import Vocabulary

@Suite struct ClosestMatchTests {
    @Test(
        "Edits are added, dropped, changed and swapped letters",
        arguments: [
            ("answer", "answer", 0), ("answr", "answer", 1), ("answerr", "answer", 1), ("answar", "answer", 1),
            ("anwser", "answer", 1), ("", "abc", 3), ("abc", "", 3), ("", "", 0), ("kitten", "sitting", 3),
        ])
    func distance(left: String, right: String, expected: Int) {
        #expect(ClosestMatch.distance(left, right) == expected)
        #expect(ClosestMatch.distance(right, left) == expected)
    }

    @Test func theNearestCandidateWithinTheLimitIsNamed() {
        let codes = ["answer-is-date", "answer-is-error", "answer-negative"]
        #expect(ClosestMatch.of("answer-is-dat", in: codes) == "answer-is-date")
        #expect(ClosestMatch.of("answer-iserror", in: codes) == "answer-is-error")
        #expect(ClosestMatch.of("total", in: codes) == nil)
        #expect(ClosestMatch.of("answer", in: []) == nil)
    }
}
