extension UnalignedWords {
    /// The text of the shared string at a position when it is written as `<si><t>Yes</t></si>` or with the attribute that
    /// keeps its spaces, is plain with nothing to decode, and of at most `limit` bytes; nil when it is not.
    func sharedText(at start: Int, atMost limit: Int) -> Range<Int>? {
        guard hasRoom(at: start), self[start].starts(with: SWARWord("<si><t"), count: 6) else { return nil }
        let textStart = preservedSpaceEnd(at: start &+ 6)
        guard self[textStart].starts(with: SWARWord(">"), count: 1),
            let length = textLength(at: textStart &+ 1, atMost: limit)
        else { return nil }
        let end = textStart &+ 1 &+ length
        guard self[end].starts(with: SWARWord("</t></si"), count: 8), self[end &+ 8].byte(0) == UInt8(ascii: ">") else {
            return nil
        }
        return textStart &+ 1..<end
    }

    /// The position after ` xml:space="preserve"` where that stands at a position, and the position where it does not.
    @inline(__always)
    func preservedSpaceEnd(at position: Int) -> Int {
        let isThere =
            self[position].starts(with: SWARWord(" xml:spa"), count: 8)
            && self[position &+ 8].starts(with: SWARWord("ce=\"pres"), count: 8)
            && self[position &+ 16].starts(with: SWARWord("erve\""), count: 5)
        return isThere ? position &+ 21 : position
    }
}
