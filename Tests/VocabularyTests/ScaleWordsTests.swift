import TestSupport
import Testing

@testable import Vocabulary

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

    /// What a text is made of where it may say that its figures are others.
    private static let pieces = [
        "per", "a", "every", "year", "Week", "annum", "P.A.", "pcm", "'000", "£000s", "£k", "m", "thousand", "hours",
        "10",
        "’", "é", "₂", "/", "/", " ", " ", " ", "-", ",", "£", "staff", "\u{301}", "½",
    ]

    /// The words of a text, scalar by scalar, a mark belonging to the letter before it.
    private static func words(_ text: String, _ isPart: (Unicode.Scalar.Properties) -> Bool) -> [String] {
        var words = [""]
        for scalar in text.lowercased().unicodeScalars where !".,'’".unicodeScalars.contains(scalar) {
            if isPart(scalar.properties) || scalar == "\u{301}" && words.last?.isEmpty == false {
                words[words.count - 1].unicodeScalars.append(scalar)
            } else {
                words.append("")
            }
        }
        return words.filter { !$0.isEmpty }
    }

    @Test("Scales and periods told from bytes are those told from scalars")
    func anyText() {
        var random = SeededGenerator(seed: 12)
        let scales: Set = ["000", "000s", "000000", "k", "m", "thousand"]
        var (scaled, timed) = (0, 0)
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 0...6, using: &random))
                .compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
            let isScaled = Self.words(text) { $0.isAlphabetic || $0.numericType != nil }.contains(
                where: scales.contains)
            #expect(ScaleWords.holdsScale(text) == isScaled, "\(text.debugDescription)")
            let words = Self.words(text, \.isAlphabetic)
            let isRate = words.contains { ["pa", "pcm", "annum"].contains($0) }
            let isLinked = zip(words, words.dropFirst()).contains {
                ["per", "a", "every"].contains($0) && ["year", "week", "annum"].contains($1)
            }
            let isParted = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst().contains { part in
                Self.words(String(part), \.isAlphabetic).first.map { ["year", "week", "annum"].contains($0) } ?? false
            }
            #expect(ScaleWords.holdsPeriod(text) == (isRate || isLinked || isParted), "\(text.debugDescription)")
            if isScaled { scaled += 1 }
            if isRate || isLinked || isParted { timed += 1 }
        }
        #expect(scaled > 1000 && timed > 1000)
    }
}
