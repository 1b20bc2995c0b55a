extension FastCellParser {
    /// Reads what follows the style of a cell that has a text of its own or a formula, as
    /// `t="inlineStr"><is><t>Yes</t></is></c>`, `t="str"><v>Yes</v></c>` or `><f>E7*F7</f><v>12</v></c>`, when the text
    /// is plain, as ``UnalignedWords/textLength(at:atMost:)`` tells it.
    @inline(never)
    func readText(at start: Int, head: UInt64, into records: inout MutableSpan<CellRecord>, at index: Int) -> Int? {
        if words[start].starts(with: SWARWord(" t=\"inli"), count: 8) {
            return readInlineString(at: start, head: head, into: &records, at: index)
        }
        var position = start
        let isText = words[start].starts(with: SWARWord(" t=\"str\""), count: 8)
        if isText {
            position &+= 8
        } else if words[start].starts(with: SWARWord(" t=\"n\""), count: 6) {
            position &+= 6
        }
        guard words[position].starts(with: SWARWord(">"), count: 1) else { return nil }
        position &+= 1
        var head = head
        var formula: UInt64 = 0
        if let formulaStart = formulaStart(at: position) {
            position = formulaStart
            guard let length = words.textLength(at: position, atMost: longestText),
                words[position &+ length].starts(with: SWARWord("</f>"), count: 4)
            else { return nil }
            head |= CellHead.formula | CellHead.formulaInPart
            formula = CellRecord.range(position, length)
            position &+= length &+ 4
        }
        guard words[position].starts(with: SWARWord("<v>"), count: 3), words.hasRoom(at: position) else { return nil }
        position &+= 3
        let length = isText ? words.textLength(at: position, atMost: longestText) : words.literalLength(at: position)
        guard let length, isText || length > 0,
            words[position &+ length].starts(with: SWARWord("</v></c>"), count: 8)
        else { return nil }
        records[index] = CellRecord(
            CellHead(bits: head | CellHead.value(isText ? .text : .number, in: .part)),
            content: CellRecord.range(position, length), formula: formula)
        return position &+ length &+ 8
    }

    /// The position after `<f>`, or behind the `<f aca="false">` of LibreOffice; nil when neither stands there.
    @inline(__always)
    private func formulaStart(at position: Int) -> Int? {
        guard words[position].starts(with: SWARWord("<f"), count: 2) else { return nil }
        if words[position &+ 2].starts(with: SWARWord(">"), count: 1) { return position &+ 3 }
        guard words[position &+ 2].starts(with: SWARWord(" aca=\"fa"), count: 8),
            words[position &+ 10].starts(with: SWARWord("lse\">"), count: 5)
        else { return nil }
        return position &+ 15
    }

    private func readInlineString(
        at start: Int, head: UInt64, into records: inout MutableSpan<CellRecord>, at index: Int
    ) -> Int? {
        var position = start &+ 14
        guard words[start &+ 8].starts(with: SWARWord("neStr\">"), count: 7),
            words[position &+ 1].starts(with: SWARWord("<is><t"), count: 6)
        else { return nil }
        position = words.preservedSpaceEnd(at: position &+ 7)
        guard words[position].starts(with: SWARWord(">"), count: 1) else { return nil }
        position &+= 1
        guard let length = words.textLength(at: position, atMost: longestText),
            words[position &+ length].starts(with: SWARWord("</t></is"), count: 8),
            words[position &+ length &+ 8].starts(with: SWARWord("></c>"), count: 5)
        else { return nil }
        records[index] = CellRecord(
            CellHead(bits: head | CellHead.value(.text, in: .part)), content: CellRecord.range(position, length))
        return position &+ length &+ 13
    }
}
