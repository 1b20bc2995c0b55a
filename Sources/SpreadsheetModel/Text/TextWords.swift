/// Parts texts into words, as a person tells them apart, in small letters.
package enum TextWords {
    /// The runs of letters and numbers in a text, in order. Cost: one pass over the bytes of nearly every text.
    ///
    /// - Parameter joinsMarked: passes over points, commas and apostrophes: "p.a." is the word "pa".
    package static func lettersAndNumbers(in text: String, joinsMarked: Bool = false) -> [ShortWord] {
        isPlain(text)
            ? runs(in: text, joinsMarked) { isLetter($0) || isDigit($0) }
            : anyRuns(in: text, joinsMarked) { LetterTable.isLetter($0) || LetterTable.isNumber($0) }
    }

    /// The runs of letters in a text, in order. Cost: one pass over the bytes of nearly every text.
    ///
    /// - Parameter joinsMarked: passes over points, commas and apostrophes: "p.a." is the word "pa".
    package static func letters(in text: String, joinsMarked: Bool = false) -> [ShortWord] {
        isPlain(text) ? runs(in: text, joinsMarked, isLetter) : anyRuns(in: text, joinsMarked, LetterTable.isLetter)
    }

    /// Whether a text holds nothing but ASCII and pound signs, which its bytes tell one by one.
    private static func isPlain(_ text: String) -> Bool {
        let bytes = text.utf8.span
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
            } else if bytes[index] == 0xC2, bytes[index + 1] == 0xA3 {
                index += 2
            } else {
                return false
            }
        }
        return true
    }

    /// The runs of a plain text.
    @inline(__always)
    private static func runs(in text: String, _ joinsMarked: Bool, _ isPart: (UInt8) -> Bool) -> [ShortWord] {
        let bytes = text.utf8.span
        var runs: [ShortWord] = []
        runs.reserveCapacity(4)
        var run = ShortWord()
        for index in bytes.indices {
            if isPart(bytes[index]) {
                // Digits have that bit already.
                run.append(bytes[index] | 0x20)
            } else if !run.isEmpty, !joinsMarked || !isMark(bytes[index]) {
                runs.append(run)
                run = ShortWord()
            }
        }
        if !run.isEmpty { runs.append(run) }
        return runs
    }

    /// The runs of any text, scalar by scalar; a mark belongs to the letter before it.
    private static func anyRuns(
        in text: String, _ joinsMarked: Bool, _ isPart: (Unicode.Scalar) -> Bool
    ) -> [ShortWord] {
        var runs: [ShortWord] = []
        var run = ShortWord()
        forEachLowercased(text) { scalar in
            if isPart(scalar) || !run.isEmpty && LetterTable.isMark(scalar) {
                for byte in UTF8.encode(scalar) ?? .init() { run.append(byte) }
            } else if !run.isEmpty, !joinsMarked || !".,'’".unicodeScalars.contains(scalar) {
                runs.append(run)
                run = ShortWord()
            }
        }
        if !run.isEmpty { runs.append(run) }
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

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "'")
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
