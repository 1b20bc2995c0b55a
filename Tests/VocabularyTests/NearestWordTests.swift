import Testing
import TestSupport

@testable import Vocabulary

@Suite struct NearestWordTests {
    @Test(
        "Edits are added, dropped, changed and swapped letters",
        arguments: [
            ("answer", "answer", 0), ("answr", "answer", 1), ("answerr", "answer", 1), ("answar", "answer", 1),
            ("anwser", "answer", 1), ("", "abc", 3), ("abc", "", 3), ("", "", 0), ("kitten", "sitting", 3),
        ])
    func distance(left: String, right: String, expected: Int) {
        #expect(NearestWord.distance(left, right) == expected)
        #expect(NearestWord.distance(right, left) == expected)
    }

    @Test func theNearestCandidateWithinTheLimitIsNamed() {
        let codes = ["answer-is-date", "answer-is-error", "answer-negative"]
        #expect(NearestWord.of("answer-is-dat", in: codes) == "answer-is-date")
        #expect(NearestWord.of("answer-iserror", in: codes) == "answer-is-error")
        #expect(NearestWord.of("total", in: codes) == nil)
        #expect(NearestWord.of("answer", in: []) == nil)
    }
}
