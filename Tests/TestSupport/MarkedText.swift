import SpreadsheetModel

/// A cell of a ``SheetGrid`` with what its fonts do to it, as ``GridCell`` tells.
struct MarkedText {
    private let mark: Substring
    private let rest: String

    init(_ text: String) {
        mark = text.dropFirst().prefix { $0 != "}" }
        var rest = text.dropFirst(mark.count + 2)
        while rest.first == " " { rest.removeFirst() }
        self.rest = String(rest)
    }

    /// The cell; nil when what stands in the braces is no look.
    func cell(at reference: CellReference) -> Cell? {
        if mark == "runs" {
            let runs = runs
            return Cell(
                reference, .text(runs.map(\.text).joined()),
                runs: runs.map { TextRun(length: UInt32($0.text.utf8.count), look: $0.look) })
        }
        guard let look = Self.looks[mark], let plain = GridCell(rest[...]).cell(at: reference) else { return nil }
        return Cell(reference, plain.value, formula: plain.formula, format: plain.format, look: look)
    }

    private var runs: [(text: String, look: TextLook?)] {
        var runs: [(String, TextLook?)] = []
        var open: Character?
        var text = ""
        for character in rest {
            guard let look = Self.signs[open ?? character], open == nil || character == open else {
                text.append(character)
                continue
            }
            if !text.isEmpty { runs.append((text, open == nil ? nil : look)) }
            (text, open) = ("", open == nil ? character : nil)
        }
        return text.isEmpty ? runs : runs + [(text, nil)]
    }

    private static let looks: [Substring: TextLook] = [
        "struck": .struckOut, "raised": .raised, "lowered": .lowered, "white": .coloredAsFill, "tiny": .tiny,
    ]
    private static let signs: [Character: TextLook] = [
        "~": .struckOut, "^": .raised, "_": .lowered, "%": .coloredAsFill,
    ]
}
