/// The lengths of text that Excel limits, in UTF-16 units as Excel counts them.
enum TextLength {
    case cell
    case formula
    case formatCode

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
        throw PartError(LimitOverrun(name, subject, value: units, limit: limit(limits)), at: offset)
    }

    private func limit(_ limits: ReadLimits) -> Int {
        switch self {
        case .cell: limits.cellTextLength
        case .formula: limits.formulaLength
        case .formatCode: limits.formatCodeLength
        }
    }

    private var name: String {
        switch self {
        case .cell: "cellTextLength"
        case .formula: "formulaLength"
        case .formatCode: "formatCodeLength"
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
