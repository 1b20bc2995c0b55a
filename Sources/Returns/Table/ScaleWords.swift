/// The words beside a heading or in a unit that make its figures thousands, or those of a part of the contract.
enum ScaleWords {
    /// Whether a text says that figures are to be multiplied: "(£000)", "£k", "in thousands".
    static func holdsScale(_ text: String) -> Bool { words(of: text).contains { scales.contains($0) } }

    /// Whether what stands in brackets behind a heading says so, or that the figures are those of a week, a year or
    /// another period: "Answer (£000)", "Answer (per year)".
    static func isPrinted(behind heading: String) -> Bool {
        let parts = heading.split { "([".contains($0) }.dropFirst().map { $0.prefix { !")]".contains($0) } }
        return parts.contains { holdsScale(String($0)) || holdsPeriod(String($0)) }
    }

    /// Whether any of a heading says so: "Annual answer", "Answer £000".
    static func isNamed(in heading: String) -> Bool { holdsScale(heading) || holdsPeriod(heading) }

    private static func holdsPeriod(_ text: String) -> Bool {
        let words = words(of: text)
        return words.contains { rates.contains($0) }
            || zip(words, words.dropFirst()).contains { links.contains($0) && periods.contains($1) }
    }

    /// Letters and digits in small letters; "£m" is the word "m", and "p.a." the word "pa".
    private static func words(of text: String) -> [Substring] {
        let plain = text.lowercased().filter { !".,'’".contains($0) }
        return plain.split { !$0.isLetter && !$0.isNumber }
    }

    private static let scales: Set<Substring> = [
        "000", "000s", "000000", "1000", "1000s", "k", "ks", "m", "mn", "mil", "bn", "thousand", "thousands", "million",
        "millions", "billion", "hundred", "hundreds",
    ]
    private static let rates: Set<Substring> = [
        "pa", "pw", "pcm", "annual", "annually", "yearly", "weekly", "monthly", "quarterly", "daily", "annum",
    ]
    private static let links: Set<Substring> = ["per", "a", "each", "every"]
    private static let periods: Set<Substring> = ["year", "annum", "week", "month", "quarter", "day", "yr"]
}
