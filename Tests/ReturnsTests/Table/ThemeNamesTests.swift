import Testing

@testable import Returns

@Suite struct ThemeNamesTests {
    private let names = ThemeNames([
        "jobs", "jobs promote local skills", "growth supporting business", "growth supporting others", "social",
    ])

    @Test("A name is found by itself and by the words it begins with, never by half a word")
    func beginnings() {
        for words in ["jobs", "jobs promote", "growth", "growth supporting", "social"] {
            #expect(names.contains(beginning: words), "\(words)")
        }
        for words in ["", "job", "jobs promote l", "grow", "social value", "supporting"] {
            #expect(!names.contains(beginning: words), "\(words)")
        }
        #expect(names.contains("jobs") && !names.contains("growth"))
    }

    @Test("The one name that goes on behind some words is found; of several none is")
    func only() {
        #expect(names.only(beginning: "jobs") == "jobs promote local skills")
        #expect(names.only(beginning: "growth") == nil)
        #expect(names.only(beginning: "social") == nil)
        #expect(names.only(beginning: "") == nil)
        #expect(names.only(beginning: "growth supporting others") == nil)
    }

    @Test("It says what a look at every name says")
    func againstEveryName() {
        var names = ThemeNames()
        var all: Set<String> = []
        let words = ["jobs", "growth", "a", "b"]
        for number in 0..<4_000 {
            let name = (0...number % 5).map { words[(number / (1 << (2 * $0))) % 4] }.joined(separator: " ")
            let label = name.split(separator: " ").prefix(number % 3 + 1).joined(separator: " ")
            if number < 300 {
                let named = all.filter { $0.hasPrefix(label + " ") }
                #expect(names.contains(beginning: label) == (all.contains(label) || !named.isEmpty))
                #expect(names.only(beginning: label) == (named.count == 1 ? named.first : nil))
            }
            names.insert(name)
            all.insert(name)
        }
    }
}
