/// The table of shared strings (ECMA-376 part 1, 18.4.9): the text that cells refer to by number.
///
/// All texts stand one after another in one buffer, so that a table costs its text and four bytes an entry.
struct SharedStrings: Sendable {
    /// The texts in UTF-8, joined.
    private(set) var bytes: [UInt8] = []
    /// Where each text ends in `bytes`; it starts where the one before it ends.
    private(set) var ends: [UInt32] = []
    /// The runs of texts that have one with a font of its own.
    private(set) var rich = RichTextTable()

    /// A workbook without a table.
    init() {}

    /// Reads the part. The counts it states are not trusted.
    init(_ document: XMLDocument, limits: ReadLimits) throws(PartError) {
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        guard try xml.next(start: .sharedStringTable) else { throw PartError(.wrongRoot, at: document.start) }
        while true {
            takePlainItems(&xml)
            guard try xml.nextChild(of: 1) else { break }
            guard xml.name == .stringItem else { continue }
            guard ends.count < limits.sharedStrings else {
                let overrun = LimitOverrun(
                    "sharedStrings", "the number of shared texts", value: ends.count + 1, limit: limits.sharedStrings)
                throw PartError(overrun, at: xml.position)
            }
            let (start, textStart) = (xml.position, bytes.count)
            try xml.appendRichText(to: &bytes, keeping: &rich, as: ends.count)
            try TextLength.cell.check(bytes, from: textStart, limits, at: start)
            // Unescaped text is never longer than the part, whose size fits.
            guard let end = UInt32(exactly: bytes.count) else { throw PartError(.truncated, at: start) }
            ends.append(end)
        }
        try xml.finish()
    }

    /// Takes the texts from the position on that are written as usual, up to the first that is not: the general way
    /// reads that one, or tells what is wrong with it.
    private mutating func takePlainItems(_ xml: inout XMLScanner) {
        let words = UnalignedWords(xml.bytes)
        let longest = min(xml.limits.cellTextLength, xml.limits.tokenBytes)
        guard !xml.isEndPending, xml.isNamePlain, xml.limits.depth > xml.depth + 1, xml.limits.attributes > 0 else {
            return
        }
        while ends.count < xml.limits.sharedStrings, let text = words.sharedText(at: xml.position, atMost: longest),
            let end = UInt32(exactly: bytes.count + text.count)
        {
            unsafe xml.bytes.extracting(text).withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
            ends.append(end)
            xml.position = text.upperBound + "</t></si>".utf8.count
        }
    }

    /// The number of texts.
    var count: Int { ends.count }
}
