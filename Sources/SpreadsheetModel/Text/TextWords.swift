/// Parts texts into words, as a person tells them apart, in small letters.
package enum TextWords {
    /// The runs of letters and numbers in a text, in order. Cost: one pass over the bytes of nearly every text.
    ///
    /// - Parameter joinsMarked: passes over points, commas and apostrophes: "p.a." is the word "pa".
    package static func lettersAndNumbers(in text: String, joinsMarked: Bool = false) -> [ShortWord] {
        isPlain(text)
            ? runs(in: text, joinsMarked) { isLetter($0) || isDigit($0) }
            : anyRuns(in: text, joinsMarked) { $0.isLetter || $0.isNumber }
    }

    /// The runs of letters in a text, in order. Cost: one pass over the bytes of nearly every text.
    ///
    /// - Parameter joinsMarked: passes over points, commas and apostrophes: "p.a." is the word "pa".
    package static func letters(in text: String, joinsMarked: Bool = false) -> [ShortWord] {
        isPlain(text) ? runs(in: text, joinsMarked, isLetter) : anyRuns(in: text, joinsMarked, \.isLetter)
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

    /// The runs of any text, character by character.
    private static func anyRuns(in text: String, _ joinsMarked: Bool, _ isPart: (Character) -> Bool) -> [ShortWord] {
        let lower = text.lowercased()
        let joined = joinsMarked ? lower.filter { !".,'’".contains($0) } : lower
        return joined.split { !isPart($0) }.map(ShortWord.init)
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "'")
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
