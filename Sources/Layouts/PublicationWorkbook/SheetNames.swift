import SpreadsheetModel

/// Names for tabs made from words of a return: what a tab cannot carry is left out, and no two are the same.
struct SheetNames {
    private var taken: Set<String>

    init(taken: [String]) {
        self.taken = Set(taken.map { $0.lowercased() })
    }

    /// The nearest free name: at most 31 UTF-16 code units, none of `[ ] : * ? / \`, no apostrophe at either end. Signs
    /// are told by their scalars, as programs tell them.
    mutating func next(_ wanted: String) -> String {
        let line = CellText.line(wanted)
        // A name that looks like the escape of a character is taken for that character.
        let forbidden = " []:*?/\\#" + (XStringEscaping.escaped(line) == line ? "" : "_")
        let words = line.unicodeScalars.split { forbidden.unicodeScalars.contains($0) }
        let plain = Array(words.joined(separator: " ".unicodeScalars))
        var number = 1
        while true {
            let mark = number == 1 ? "" : " \(number)"
            let name = Self.trimmed(plain, to: 31 - mark.utf16.count) + mark
            if taken.insert(name.lowercased()).inserted { return name }
            number += 1
        }
    }

    private static func trimmed(_ scalars: [Unicode.Scalar], to limit: Int) -> String {
        func isOuter(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == " " }
        var units = 0
        let kept = scalars.prefix { scalar in
            units += UTF16.width(scalar)
            return units <= limit
        }
        var name = String.UnicodeScalarView(kept.drop(while: isOuter))
        while let last = name.last, isOuter(last) { name.removeLast() }
        return name.isEmpty ? "Sheet" : String(name)
    }
}
