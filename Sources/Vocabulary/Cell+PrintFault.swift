package import SocialValue
import SpreadsheetModel

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
