/// Parts texts into words, as a person tells them apart.
package enum TextWords {
    /// The runs of letters and numbers in a text, in order. Cost: one pass over the bytes of nearly every text.
    package static func lettersAndNumbers(in text: String) -> [Substring] {
        isPlain(text)
            ? runs(in: text) { isLetter($0) || isDigit($0) } : text.split { !$0.isLetter && !$0.isNumber }
    }

    /// The runs of letters in a text, in order. Cost: one pass over the bytes of nearly every text.
    package static func letters(in text: String) -> [Substring] {
        isPlain(text) ? runs(in: text, isLetter) : text.split { !$0.isLetter }
    }

    /// Whether a text holds nothing but ASCII and pound signs, which its bytes tell one by one.
    private static func isPlain(_ text: String) -> Bool {
        let bytes = text.utf8Span.span
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

    @inline(__always)
    private static func runs(in text: String, _ isPart: (UInt8) -> Bool) -> [Substring] {
        let bytes = text.utf8Span.span
        var runs: [Substring] = []
        var start: Int?
        for index in 0...bytes.count {
            if index < bytes.count, isPart(bytes[index]) {
                start = start ?? index
            } else if let first = start {
                let lower = text.utf8.index(text.startIndex, offsetBy: first)
                runs.append(text[lower..<text.utf8.index(lower, offsetBy: index - first)])
                start = nil
            }
        }
        return runs
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
