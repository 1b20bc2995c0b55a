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
        guard try xml.next(start: "sst") else { throw PartError(.wrongRoot, at: document.start) }
        while true {
            fastPathItems(&xml)
            guard try xml.nextChild(of: 1) else { break }
            guard xml.name == .stringItem else { continue }
            try xml.check(ends.count + 1, "sharedStrings", limits.sharedStrings, "the number of shared texts")
            let (start, textStart) = (xml.position, bytes.count)
            try xml.appendRichText(to: &bytes, keeping: &rich, as: ends.count)
            try TextLength.cell.check(bytes, from: textStart, limits, at: start)
            // Unescaped text is never longer than the part, whose size fits.
            guard let end = UInt32(exactly: bytes.count) else { throw PartError(.truncated, at: start) }
            ends.append(end)
        }
        try xml.finish()
    }

    /// Takes the texts from the position on that are written as usual, up to the first that is not: the slow path
    /// reads that one, or tells what is wrong with it.
    private mutating func fastPathItems(_ xml: inout XMLScanner) {
        let words = UnalignedWords(xml.bytes)
        let longest = min(xml.limits.cellTextLength, xml.limits.tokenBytes)
        guard FastPaths.areOn, !xml.isEndPending, xml.isNamePlain, xml.limits.depth > xml.depth + 1,
            xml.limits.attributes > 0
        else {
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

/// How many bytes of values and formulas the rows read so far have given: ``ReadLimits/cellTextBytes`` limits them.
package struct GivenText {
    private var bytes = 0
    private let limit: Int

    /// Nothing given yet.
    package init(_ limits: ReadLimits) {
        limit = limits.cellTextBytes
    }

    /// Takes in a row. Cost: a few steps a cell, and none where there is no limit.
    ///
    /// - Throws: the overrun, when the row gives more than is left.
    mutating func add(_ row: borrowing SheetRow) throws(LimitOverrun) {
        guard limit != .max else { return }
        for position in 0..<row.count { bytes += row.byteCount(at: position) }
        guard bytes <= limit else {
            throw LimitOverrun(
                "cellTextBytes", "the text of its cells in bytes, shared texts counted wherever they are used,",
                value: bytes, limit: limit)
        }
    }
}

/// The lengths of text that Excel limits, in UTF-16 units as Excel counts them.
/// The raw value is the name of the limit.
enum TextLength: String {
    case cell = "cellTextLength"
    case formula = "formulaLength"
    case formatCode = "formatCodeLength"

    /// Refuses UTF-8 text, from `start` to the end of a buffer, that is longer than is accepted.
    ///
    /// Cost: constant unless the text has more bytes than units are accepted.
    func check(
        _ buffer: [UInt8], from start: Int, _ limits: ReadLimits, at offset: Int
    ) throws(PartError) {
        guard buffer.count - start > limit(limits) else { return }
        // A character of four bytes is two units, any other one.
        let units = buffer[start...].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
        guard units > limit(limits) else { return }
        throw PartError(LimitOverrun(rawValue, subject, value: units, limit: limit(limits)), at: offset)
    }

    private func limit(_ limits: ReadLimits) -> Int {
        switch self {
        case .cell: limits.cellTextLength
        case .formula: limits.formulaLength
        case .formatCode: limits.formatCodeLength
        }
    }

    private var subject: String {
        switch self {
        case .cell: "the number of characters in a cell"
        case .formula: "the number of characters in a formula"
        case .formatCode: "the number of characters in a number format"
        }
    }
}
