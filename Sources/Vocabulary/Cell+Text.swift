import NumberFormats
package import SocialValue
package import SpreadsheetModel

extension Cell {
    /// What the cell holds as text: a number's stored literal, TRUE or FALSE, an error's name; nil when it is blank or
    /// holds only white space.
    package var content: String? { value.content }

    /// The cell's text on one line; nil when it is blank.
    package var label: String? { content.map(PrintedText.singleLine) }

    /// The month or other period that a date in the cell is shown as, "Apr-26"; nil when it holds no date or shows a day.
    package func periodShown(dateSystem: DateSystem) -> String? {
        guard isShownAsDate || isStoredDate else { return nil }
        let text = displayText(dateSystem: dateSystem)
        return PeriodWords.isPeriod(HeadingVocabulary.normalized(text)) ? text : nil
    }

    private var isStoredDate: Bool { if case .date = value { true } else { false } }

    /// Whether it holds text: a number, a date or an error names nobody.
    package var isText: Bool { if case .text = value { true } else { false } }

    /// Whether a formula in the cell gave an error, or no result was stored for it.
    package var hasNoResult: Bool {
        if case .error = value { return true }
        return content == nil && formula != nil
    }

    /// The exact number in the cell; nil when it holds anything but a number that is not a date.
    package var plainNumber: ExactDecimal? {
        guard case .number(let literal) = value, !format.kind.isTemporal else { return nil }
        return literal.decimal
    }
}

extension CellValue {
    /// The value as text: a number's stored literal, TRUE or FALSE, an error's name; nil when it is blank or holds only
    /// white space.
    var content: String? {
        let text =
            switch self {
            case .blank: ""
            case .text(let text): text
            case .number(let literal): literal.text
            case .boolean(let isTrue): isTrue ? "TRUE" : "FALSE"
            case .error(let name): name
            case .date(let iso): iso
            }
        return PrintedText.isBlank(text) ? nil : text
    }

    /// Whether the value is anything but white space: whether there is a ``content``.
    package var isFilled: Bool {
        switch self {
        case .blank: false
        case .text(let text), .error(let text), .date(let text): !PrintedText.isBlank(text)
        case .number(let literal): !PrintedText.isBlank(literal.text)
        case .boolean: true
        }
    }
}

extension NumberFormatKind {
    /// Whether a number under this kind of format is a point or a span of time.
    package var isTemporal: Bool {
        switch self {
        case .date, .time, .duration: true
        case .number, .currency, .percent, .text: false
        }
    }
}

extension Cell {
    /// Whether its fonts do anything to what it shows. Nearly no cell is such.
    package var isMarked: Bool { !look.isEmpty || runs != nil }

    /// What its fonts do to its content, so that nobody can take that as it is stored; nil for nearly every cell. That the
    /// whole of it cannot be seen is no such thing, as it still says what it says.
    package var printFault: PrintFault? {
        guard isMarked, let text = content else { return nil }
        let stretches = stretches.filter { !PrintedText.isBlank($0.text) }
        for (look, kind) in Self.kinds {
            let marked = stretches.filter { $0.look.contains(look) }
            guard !marked.isEmpty else { continue }
            if marked.count < stretches.count {
                return PrintFault(kind, part: marked.map(\.text).joined(), text: text)
            }
            if ![.coloredAsFill, .tiny].contains(kind) { return PrintFault(kind, part: nil, text: text) }
        }
        return nil
    }

    /// Why nothing of what it holds is seen; nil when some of it is, or it holds nothing.
    package var unseen: UnseenCell.Reason? {
        guard isMarked, content != nil else { return nil }
        let stretches = stretches.filter { !PrintedText.isBlank($0.text) }
        if stretches.allSatisfy({ $0.look.contains(.coloredAsFill) }) { return .color }
        return stretches.allSatisfy { $0.look.contains(.tiny) } ? .size : nil
    }

    /// The text of a cell with a measure's reference on one line, without the raised mark of a footnote behind the code:
    /// "NT18" with a raised 1 is no NT181. A raised letter may be part of the code and stays.
    package var referenceLabel: String? {
        guard runs != nil, case .text = value else { return label }
        let printed = stretches.filter { text, look in
            look.isDisjoint(with: [.raised, .lowered]) || text.contains(where: \.isLetter)
        }
        let text = PrintedText.singleLine(printed.map(\.text).joined())
        return text.isEmpty ? label : text
    }

    private static let kinds: [(TextLook, PrintFault.Kind)] = [
        (.struckOut, .struckOut), (.raised, .raised), (.lowered, .lowered), (.coloredAsFill, .coloredAsFill),
        (.tiny, .tiny),
    ]

    /// The stretches of its content, each with what its font does to it.
    private var stretches: [(text: String, look: TextLook)] {
        guard let runs, case .text(let text) = value else { return [(content ?? "", look)] }
        let bytes = Array(text.utf8)
        var start = 0
        return runs.map { run in
            let end = min(start + Int(run.length), bytes.count)
            defer { start = end }
            return (String(decoding: bytes[start..<end], as: UTF8.self), run.look ?? look)
        }
    }
}
