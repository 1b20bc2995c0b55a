extension XMLScanner {
    /// Reads text up to the next tag. Outside the root only white space may stand.
    mutating func scanText() throws(PartError) {
        let start = position
        var isPlain = true
        var end = start
        let isOutside = openElements.isEmpty
        let words = UnalignedWords(bytes)
        while true {
            if !isOutside { end = words.plainTextEnd(from: end) }
            guard end < bytes.count else { break }
            let byte = bytes[end]
            if byte == UInt8(ascii: "<") { break }
            // Where the text breaks off, which the position then tells, decides what is said of it.
            if isOutside, !Self.isWhiteSpace(byte) {
                position = end
                throw PartError(.misplacedText, at: end)
            }
            if byte == UInt8(ascii: "&") {
                isPlain = false
                position = end
                end = try reference(at: end).end
                continue
            }
            if byte == 0x0D { isPlain = false }
            if byte == UInt8(ascii: "]"), isSectionEnd(end) {
                position = end
                throw PartError(.malformedMarkup, at: end)
            }
            end += 1
        }
        position = end
        try checkToken(from: start)
        text = XMLText(range: start..<position, isPlain: isPlain, isCharacterData: false)
    }

    /// Reads what starts with `<!`: a comment (nil), or a CDATA section, which is text.
    mutating func scanDeclaration() throws(PartError) -> XMLEvent? {
        if starts(with: "<!--") {
            try skipComment()
            return nil
        }
        if starts(with: "<![CDATA["), !openElements.isEmpty {
            let start = position
            position += 9
            let contentStart = position
            while position < bytes.count, !isSectionEnd(position) { position += 1 }
            guard position < bytes.count else { throw PartError(.truncated, at: start) }
            try checkToken(from: start)
            text = XMLText(range: contentStart..<position, isPlain: false, isCharacterData: true)
            position += 3
            return .text
        }
        throw PartError(starts(with: "<!DOCTYPE") ? .documentType : .malformedMarkup, at: position)
    }

    private mutating func skipComment() throws(PartError) {
        let start = position
        position += 4
        while position + 1 < bytes.count {
            if bytes[position] == UInt8(ascii: "-"), bytes[position + 1] == UInt8(ascii: "-") {
                guard let close = byte(at: position + 2) else { break }
                guard close == UInt8(ascii: ">") else { throw PartError(.malformedMarkup, at: position) }
                position += 3
                try checkToken(from: start)
                return
            }
            position += 1
        }
        throw PartError(.truncated, at: start)
    }

    /// Passes over a processing instruction. The XML declaration is read before, by ``XMLDocument``.
    mutating func skipInstruction() throws(PartError) {
        let start = position
        position += 2
        let target = try scanName()
        guard target.prefixLength == 0, target.range.count != 3 || !isXMLWord(target.range) else {
            throw PartError(.malformedMarkup, at: start)
        }
        let hasGap = byte(at: position).map(Self.isWhiteSpace) ?? false
        while position + 1 < bytes.count {
            if bytes[position] == UInt8(ascii: "?"), bytes[position + 1] == UInt8(ascii: ">") {
                guard hasGap || position == target.range.upperBound else { break }
                position += 2
                try checkToken(from: start)
                return
            }
            position += 1
        }
        throw PartError(position + 1 < bytes.count ? .malformedMarkup : .truncated, at: start)
    }

    private func isXMLWord(_ range: Range<Int>) -> Bool {
        bytes[range.lowerBound] | 0x20 == UInt8(ascii: "x") && bytes[range.lowerBound + 1] | 0x20 == UInt8(ascii: "m")
            && bytes[range.lowerBound + 2] | 0x20 == UInt8(ascii: "l")
    }

    /// Whether `]]>` stands at an index.
    private func isSectionEnd(_ index: Int) -> Bool {
        byte(at: index) == UInt8(ascii: "]") && byte(at: index + 1) == UInt8(ascii: "]")
            && byte(at: index + 2) == UInt8(ascii: ">")
    }

    /// Whether the bytes at the position are those of an ASCII word.
    func starts(with word: String) -> Bool {
        var index = position
        for expected in word.utf8 {
            guard byte(at: index) == expected else { return false }
            index += 1
        }
        return true
    }
}
