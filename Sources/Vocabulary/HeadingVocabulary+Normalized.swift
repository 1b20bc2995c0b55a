import SpreadsheetModel

extension HeadingVocabulary {
    /// Lower case, without brackets and what is in them, punctuation or pound signs; white space single.
    ///
    /// Scalar by scalar: a mark that joins a bracket or a space does not hide it.
    package static func normalized(_ text: String) -> String { normalized(text, upTo: .max) }

    /// The same, but cut off somewhere behind so many bytes when there are more.
    package static func normalized(_ text: String, upTo limit: Int) -> String {
        var depth = 0
        var words = String.UnicodeScalarView()
        var size = 0
        func add(_ scalar: Unicode.Scalar) {
            words.append(scalar)
            size += UTF8.width(scalar)
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "(", "[": depth += 1
            case ")", "]": depth = max(0, depth - 1)
            case _ where depth > 0: continue
            case "£", "*", ":", ".", ",", "?", "!", "'", "’", "\"": continue
            case _ where LetterTable.isSpace(scalar) || scalar == "_" || scalar == "/":
                if let last = words.last, last != " " { add(" ") }
            default:
                if let small = LetterTable.lowercased(scalar) {
                    add(small)
                } else {
                    scalar.properties.lowercaseMapping.unicodeScalars.forEach(add)
                }
            }
            if size > limit { break }
        }
        if words.last == " " { words.removeLast() }
        return String(words)
    }
}
