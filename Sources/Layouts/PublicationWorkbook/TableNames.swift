/// Names for published tables made from words of a return: a word that says what the table holds, and no two the same.
struct TableNames {
    private var taken: Set<String> = []

    /// "Totals_CWB_Priority" for the totals by "CWB Priority". Letters and digits of ASCII are kept, so that every
    /// program takes the name; a number alone would say nothing.
    mutating func next(totalsBy heading: String) -> String {
        let words = heading.prefix(60).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "_")
        let saysNothing = words.allSatisfy { $0.isNumber || $0 == "_" }
        let name = "Totals_" + (words.isEmpty ? "Priority" : saysNothing ? "Priority_" + words : words)
        var (free, number) = (name, 1)
        while !taken.insert(free.lowercased()).inserted {
            number += 1
            free = "\(name)_\(number)"
        }
        return free
    }
}
