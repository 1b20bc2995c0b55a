package import SocialValue
import SpreadsheetModel

/// The words beside a heading or in a unit that make its figures thousands, or those of a part of the contract.
package enum ScaleWords {
    /// Whether a text says that figures are to be multiplied: "(£000)", "£k", "in thousands".
    package static func holdsScale(_ text: String) -> Bool { words(of: text).contains { scales.contains($0) } }

    /// Whether what stands in brackets behind a heading says so, or that the figures are those of a week, a year or
    /// another period: "Answer (£000)", "Answer (per year)".
    package static func isPrinted(behind heading: String) -> Bool {
        guard heading.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }) else { return false }
        let parts = heading.split { "([".contains($0) }.dropFirst().map { $0.prefix { !")]".contains($0) } }
        return parts.contains { holdsScale(String($0)) || holdsPeriod(String($0)) }
    }

    /// Whether any of a heading says so: "Annual answer", "Answer £000".
    package static func isNamed(in heading: String) -> Bool { holdsScale(heading) || holdsPeriod(heading) }

    /// Whether a text says that figures are those of a week, a year or another period: "per year", "10pcm", "5/week".
    package static func holdsPeriod(_ text: String) -> Bool {
        let words = letterWords(of: text)
        if words.contains(where: rates.contains) { return true }
        if zip(words, words.dropFirst()).contains(where: { links.contains($0) && periods.contains($1) }) { return true }
        guard text.utf8.contains(UInt8(ascii: "/")) else { return false }
        return text.split(separator: "/", omittingEmptySubsequences: false).dropFirst().contains {
            letterWords(of: String($0)).first.map(periods.contains) ?? false
        }
    }

    /// Whether a unit counts something for each of another: "hours per person", "FTE per year". A per cent is no rate.
    package static func holdsRate(_ unit: String) -> Bool {
        let words = letterWords(of: unit)
        return holdsPeriod(unit) || zip(words, words.dropFirst()).contains { $0 == "per" && $1 != "cent" }
    }

    /// Whether a unit alone, with no other to compare it with, says that figures are to be multiplied, or are those of a
    /// period. In a unit that is not known an "m" may be metres.
    package static func isPrinted(in unit: MeasureUnit) -> Bool {
        let scaling = words(of: unit.text).filter(scales.contains)
        let isScale = scaling.contains { unit.family != .other || $0.count > 2 }
        return isScale || holdsPeriod(unit.text)
    }

    /// Letters and digits in small letters; "£m" is the word "m", and "p.a." the word "pa".
    private static func words(of text: String) -> [String] {
        Tokenizer.lettersAndNumbers(in: text, joinsMarked: true)
    }

    /// The same, with figures left out: "10pcm" is the word "pcm".
    private static func letterWords(of text: String) -> [String] { Tokenizer.letters(in: text, joinsMarked: true) }

    private static let scales: Set<String> = [
        "000", "000s", "000000", "1000", "1000s", "k", "ks", "m", "mn", "mil", "bn", "thousand", "thousands", "million",
        "millions", "billion", "hundred", "hundreds",
    ]
    private static let rates: Set<String> = [
        "pa", "pw", "pcm", "annual", "annually", "yearly", "weekly", "monthly", "quarterly", "daily", "annum",
    ]
    private static let links: Set<String> = ["per", "a", "each", "every"]
    private static let periods: Set<String> = ["year", "annum", "week", "month", "quarter", "day", "yr"]
}
