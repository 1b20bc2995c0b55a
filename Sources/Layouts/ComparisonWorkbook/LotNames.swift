import Assessment
import SpreadsheetModel

/// What the sheets of a lot are called: "Scores", or "Scores Lot 1" where there are several lots. No two are the same,
/// and none is longer than a tab takes.
struct LotNames {
    private let suffixes: [String]
    /// The most UTF-16 code units of a sheet's name.
    private static let limit = 31
    /// The longest of the words in front of a lot's name.
    private static let room = limit - "Comparison ".utf16.count

    init(_ lots: [LotAssessment]) {
        guard lots.count > 1 else {
            suffixes = lots.map { _ in "" }
            return
        }
        var taken: Set<String> = []
        suffixes = lots.enumerated().map { number, lot in
            let wanted = Self.plain(lot.name == nil ? "No lot" : lot.label)
            let name = taken.contains(wanted.lowercased()) ? "\(number + 1) \(wanted)" : wanted
            let fitting = Self.cut(name)
            let unique = taken.insert(fitting.lowercased()).inserted ? fitting : "No. \(number + 1)"
            taken.insert(unique.lowercased())
            return " " + unique
        }
    }

    /// The name of a lot's sheet.
    func sheet(_ word: String, lot position: Int) -> String { word + suffixes[position] }

    /// A text with nothing in it that a tab does not take.
    private static func plain(_ text: String) -> String {
        let line = CellText.line(VisibleText.of(text), limit: 60)
        return String(line.map { "[]:*?/\\'".contains($0) ? "-" : $0 })
    }

    private static func cut(_ text: String) -> String {
        var text = text
        while text.utf16.count > room { text.removeLast() }
        while text.last == " " { text.removeLast() }
        return text
    }
}
