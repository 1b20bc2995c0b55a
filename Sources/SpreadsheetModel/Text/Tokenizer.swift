/// Parts texts into words, as a person tells them apart, in small letters.
package enum Tokenizer {
    /// The runs of letters and numbers in a text, in order. Cost: one pass over its scalars.
    ///
    /// - Parameter joinsMarked: passes over points, commas and apostrophes: "p.a." is the word "pa".
    package static func lettersAndNumbers(in text: String, joinsMarked: Bool = false) -> [String] {
        runs(in: text, joinsMarked) { LetterTable.isLetter($0) || LetterTable.isNumber($0) }
    }

    /// The runs of letters in a text, in order. Cost: one pass over its scalars.
    ///
    /// - Parameter joinsMarked: passes over points, commas and apostrophes: "p.a." is the word "pa".
    package static func letters(in text: String, joinsMarked: Bool = false) -> [String] {
        runs(in: text, joinsMarked, LetterTable.isLetter)
    }

    /// The runs of a text, in small letters; a mark belongs to the letter before it.
    private static func runs(
        in text: String, _ joinsMarked: Bool, _ isPart: (Unicode.Scalar) -> Bool
    ) -> [String] {
        var runs: [String] = []
        var run = String.UnicodeScalarView()
        forEachLowercased(text) { scalar in
            if isPart(scalar) || !run.isEmpty && LetterTable.isMark(scalar) {
                run.append(scalar)
            } else if !run.isEmpty, !joinsMarked || !".,'’".unicodeScalars.contains(scalar) {
                runs.append(String(run))
                run = .init()
            }
        }
        if !run.isEmpty { runs.append(String(run)) }
        return runs
    }

    /// The words of a text in small letters, one space between them: its letters and numbers, and some signs.
    /// Cost: one pass over its scalars.
    ///
    /// - Parameter signs: what belongs to a word besides, in ASCII or Latin-1.
    package static func joined(in text: String, keeping signs: StaticString) -> String {
        let signs = "\(signs)".unicodeScalars
        var words = String.UnicodeScalarView()
        var isParted = false
        forEachLowercased(text) { scalar in
            let isPart = LetterTable.isLetter(scalar) || LetterTable.isNumber(scalar) || signs.contains(scalar)
            guard isPart || !isParted && !words.isEmpty && LetterTable.isMark(scalar) else {
                isParted = true
                return
            }
            if isParted, !words.isEmpty { words.append(" ") }
            isParted = false
            words.append(scalar)
        }
        return String(words)
    }

    @inline(__always)
    private static func forEachLowercased(_ text: String, _ body: (Unicode.Scalar) -> Void) {
        for scalar in text.unicodeScalars {
            if let small = LetterTable.lowercased(scalar) {
                body(small)
            } else {
                scalar.properties.lowercaseMapping.unicodeScalars.forEach(body)
            }
        }
    }
}
