import Fixtures
import FoundationEssentials

/// The words that no text for officers and bidders may have in it, each with what to say instead.
///
/// `Fixtures/Words/officers.tsv` lists them: the word or phrase, what to say instead, and, where there are any, phrases
/// in which it is right, with semicolons between. `#` stands for a name such as D5. The sentences that issued forms
/// print and lock are let through: `Fixtures/Words/fixed-sentences.txt`.
package struct WordList {
    /// By first word: the phrase, as printed in the list, and what to say instead.
    private var entries: [String: [(words: [String], phrase: String, better: String)]] = [:]
    /// By first word: what may be said all the same.
    private var allowed: [String: [[String]]] = [:]

    package init() throws {
        for line in try Self.lines(of: "Words/officers.tsv") {
            let fields = line.split(separator: "\t").map(String.init)
            guard fields.count > 1 else { continue }
            let words = Self.words(of: fields[0])
            entries[words.first ?? "", default: []].append((words, fields[0], fields[1]))
            for phrase in fields.dropFirst(2).flatMap({ $0.split(separator: ";") }) { allow(String(phrase)) }
        }
        for sentence in try Self.lines(of: "Words/fixed-sentences.txt") { allow(sentence) }
    }

    /// How many words and phrases are listed.
    package var count: Int { entries.values.reduce(0) { $0 + $1.count } }

    /// What a text may not say: the words around it, and what to say instead.
    package func violations(in text: String) -> [String] {
        let texts = Self.words(of: text)
        var found: [String] = []
        var index = 0
        while index < texts.count {
            let rest = texts[index...]
            if let length = allowed[texts[index]]?.filter({ Self.starts(rest, with: $0) }).map(\.count).max() {
                index += length
                continue
            }
            for entry in entries[texts[index]] ?? [] where Self.starts(rest, with: entry.words) {
                let around = texts[max(0, index - 6)..<min(texts.count, index + entry.words.count + 6)]
                found.append("\"\(entry.phrase)\" in \"\(around.joined(separator: " "))\". Say: \(entry.better)")
            }
            index += 1
        }
        return found
    }

    private mutating func allow(_ phrase: String) {
        let words = Self.words(of: phrase)
        allowed[words.first ?? "", default: []].append(words)
    }

    private static func starts(_ texts: ArraySlice<String>, with phrase: [String]) -> Bool {
        texts.count >= phrase.count
            && zip(texts, phrase).allSatisfy { $0 == $1 || $1 == "#" && isRuleName($0) }
    }

    /// "d5": one letter and a number.
    private static func isRuleName(_ text: String) -> Bool {
        text.count > 1 && text.first?.isLetter == true && text.dropFirst().allSatisfy(\.isNumber)
    }

    /// The words of a text in small letters. Hyphens and apostrophes belong to words, as in "sub-total".
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in (text + " ").unicodeScalars {
            if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-'#".unicodeScalars.contains(scalar) {
                word.unicodeScalars.append(scalar)
            } else if !word.isEmpty {
                words.append(word.lowercased())
                word = ""
            }
        }
        return words
    }

    private static func lines(of name: String) throws -> [String] {
        let data = try Data(contentsOf: URL(filePath: Fixtures.path(name)))
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
