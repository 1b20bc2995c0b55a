import SpreadsheetModel

/// Names for tabs made from words of a return: what a tab cannot carry is left out, and no two are the same.
struct SheetNames {
    private var taken: Set<String>

    init(taken: [String]) {
        self.taken = Set(taken.map { $0.lowercased() })
    }

    /// The nearest free name: at most 31 UTF-16 code units, none of `[ ] : * ? / \`, no apostrophe at either end.
    mutating func next(_ wanted: String) -> String {
        let plain = CellText.line(wanted).map { "[]:*?/\\#".contains($0) ? " " : $0 }
        let words = String(plain).split(separator: " ").joined(separator: " ")
        var number = 1
        while true {
            let mark = number == 1 ? "" : " \(number)"
            let name = Self.trimmed(words, to: 31 - mark.utf16.count) + mark
            if taken.insert(name.lowercased()).inserted { return name }
            number += 1
        }
    }

    private static func trimmed(_ text: String, to limit: Int) -> String {
        var name = text
        while name.utf16.count > limit { name.removeLast() }
        while let last = name.last, last == "'" || last == " " { name.removeLast() }
        while let first = name.first, first == "'" || first == " " { name.removeFirst() }
        return name.isEmpty ? "Sheet" : name
    }
}
