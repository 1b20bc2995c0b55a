import SpreadsheetModel

extension HeadingVocabulary {
    /// Lower case, without brackets and what is in them, punctuation or pound signs; white space single.
    /// Cost: one pass over the bytes of nearly every text.
    static func normalized(_ text: String) -> String { normalized(text, upTo: .max) }

    /// The same, but cut off somewhere behind so many bytes when there are more.
    static func normalized(_ text: String, upTo limit: Int) -> String {
        normalizedByBytes(text, upTo: limit) ?? normalizedByScalars(text)
    }

    /// The words of a simple text; nil for any other.
    private static func normalizedByBytes(_ text: String, upTo limit: Int) -> String? {
        var words: [UInt8] = []
        words.reserveCapacity(text.utf8.count)
        let reading = readWords(of: text) { byte in
            words.append(byte)
            return words.count <= limit
        }
        let isSimple = reading == .whole || reading == .stopped && SimpleText.isSimple(text)
        return isSimple ? String(decoding: words, as: UTF8.self) : nil
    }

    /// How far the words of a text were read.
    enum Reading {
        /// To its end.
        case whole
        /// Until no more was wanted.
        case stopped
        /// Until a character that its bytes do not tell.
        case notSimple
    }

    /// Reads the bytes of ``normalized(_:)`` one by one, of a simple text.
    ///
    /// - Parameter take: takes a byte, and says whether another character is wanted.
    @inline(__always)
    static func readWords(of text: String, _ take: (UInt8) -> Bool) -> Reading {
        let bytes = text.utf8.span
        var isFirst = true
        var depth = 0
        var isParted = false
        var index = 0
        while index < bytes.count {
            guard let sign = SimpleText.sign(in: bytes, at: index) else { return .notSimple }
            let start = index
            index += sign.length
            switch (bytes[start], sign) {
            case (UInt8(ascii: "("), _), (UInt8(ascii: "["), _): depth += 1
            case (UInt8(ascii: ")"), _), (UInt8(ascii: "]"), _): depth = max(0, depth - 1)
            case _ where depth > 0: continue
            case (UInt8(ascii: "_"), _), (UInt8(ascii: "/"), _), (_, .space): isParted = true
            case (_, .letter(let length)):
                guard !isDropped(bytes, at: start, length: length) else { continue }
                var isWanted = !isParted || isFirst || take(UInt8(ascii: " "))
                (isParted, isFirst) = (false, false)
                if length > 1, bytes[start] != 0xC2, bytes[start] != 0xC3 {
                    for byte in lowercasedScalar(bytes, at: start) { isWanted = take(byte) && isWanted }
                } else {
                    for place in start..<index { isWanted = take(lowercased(bytes, at: place)) && isWanted }
                }
                guard isWanted else { return .stopped }
            }
        }
        return .whole
    }

    /// Whether the character at a byte does not count: punctuation, a pound sign, a curly apostrophe.
    private static func isDropped(_ bytes: borrowing Span<UInt8>, at index: Int, length: Int) -> Bool {
        switch (length, bytes[index]) {
        case (1, UInt8(ascii: "*")), (1, UInt8(ascii: ":")), (1, UInt8(ascii: ".")), (1, UInt8(ascii: ",")),
            (1, UInt8(ascii: "?")), (1, UInt8(ascii: "!")), (1, UInt8(ascii: "'")), (1, UInt8(ascii: "\"")):
            true
        case (2, 0xC2): bytes[index + 1] == 0xA3
        case (3, 0xE2): bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
        default: false
        }
    }

    /// A byte of a simple text in lower case: that of A to Z, or the second of À to Þ, where × has none.
    private static func lowercased(_ bytes: borrowing Span<UInt8>, at index: Int) -> UInt8 {
        let byte = bytes[index]
        if UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte { return byte | 0x20 }
        let isCapital = 0x80...0x9E ~= byte && byte != 0x97 && index > 0 && bytes[index - 1] == 0xC3
        return isCapital ? byte | 0x20 : byte
    }

    /// The UTF-8 of the small letter of a scalar beyond Latin-1.
    private static func lowercasedScalar(_ bytes: borrowing Span<UInt8>, at index: Int) -> String.UTF8View {
        guard let scalar = SimpleText.scalar(in: bytes, at: index)?.value else { return "".utf8 }
        return String(LetterTable.lowercased(scalar) ?? scalar).utf8
    }

    /// The words of any text, scalar by scalar: a mark that joins a bracket or a space does not hide it.
    private static func normalizedByScalars(_ text: String) -> String {
        var depth = 0
        var words = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "(", "[": depth += 1
            case ")", "]": depth = max(0, depth - 1)
            case _ where depth > 0: continue
            case "£", "*", ":", ".", ",", "?", "!", "'", "’", "\"": continue
            case _ where LetterTable.isSpace(scalar) || scalar == "_" || scalar == "/":
                if let last = words.last, last != " " { words.append(" ") }
            default:
                if let small = LetterTable.lowercased(scalar) {
                    words.append(small)
                } else {
                    words.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
                }
            }
        }
        if words.last == " " { words.removeLast() }
        return String(words)
    }
}
