import SpreadsheetModel

/// What the bytes of a text alone tell of a code.
extension MeasureCode {
    /// Whether a code may stand at the start of a text, behind white space. False is certain, true is not.
    static func mayStart(_ text: String) -> Bool {
        let bytes = text.utf8.span
        // Before anything but a plain sign there may be white space to skip. A code has a digit all the same.
        guard !bytes.isEmpty, 0x21...0x7E ~= bytes[0] else { return text.utf8.contains(where: isDecimalDigit) }
        let letters = end(in: bytes, from: 0, isLatinLetter)
        guard 1...mostLetters ~= letters, letters < bytes.count else { return false }
        switch bytes[letters] {
        case 0xC2: return true  // A no-break space starts so.
        case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"):
            return letters + 1 < bytes.count && isDecimalDigit(bytes[letters + 1])
        default: return isDecimalDigit(bytes[letters])
        }
    }

    /// Reads a text that is nothing but codes as ``description`` spells them, with one space between: "NT1c", or
    /// "CBC5 RBC1", as most references are. Nil for any other text, which may start with codes all the same.
    static func plainCodes(in text: String) -> [MeasureCode]? {
        if let code = MeasureCode(plain: text) { return [code] }
        guard text.utf8.count <= longestPlain, text.utf8.contains(UInt8(ascii: " ")) else { return nil }
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        let codes = parts.compactMap { MeasureCode(plain: String($0)) }
        return codes.count == parts.count ? codes : nil
    }

    /// The most bytes of a text in which several plain codes are looked for; longer ones mostly are questions.
    private static let longestPlain = 20

    private init?(plain text: String) {
        let bytes = text.utf8.span
        let letters = Self.end(in: bytes, from: 0) { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }
        let digits = Self.end(in: bytes, from: letters, Self.isDecimalDigit)
        let suffix = Self.end(in: bytes, from: digits) { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
        guard 1...Self.mostLetters ~= letters, 1...Self.mostDigits ~= digits - letters, suffix - digits <= 1,
            suffix == bytes.count, bytes[letters] != UInt8(ascii: "0"),
            !Self.words.contains(Self.word(in: bytes.extracting(first: letters)))
        else { return nil }
        self.init(description: text)
    }

    /// The letters of a code in small letters.
    private static func word(in letters: borrowing Span<UInt8>) -> ShortWord {
        var word = ShortWord()
        for index in letters.indices { word.append(letters[index] | 0x20) }
        return word
    }

    /// The first place from another on where a byte is not as wanted; the end of the text when all are.
    private static func end(in bytes: borrowing Span<UInt8>, from start: Int, _ isWanted: (UInt8) -> Bool) -> Int {
        var index = start
        while index < bytes.count, isWanted(bytes[index]) { index += 1 }
        return index
    }

    private static func isLatinLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

    private static func isDecimalDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
