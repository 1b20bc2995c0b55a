import SpreadsheetModel

/// Typed text with numbers in it that are no one quantity: a range, a rate, or several one under the other.
enum TypedRange {
    /// Whether figures stand on more than one line of the text, or are parted by a tab: "500⏎600" is two numbers, though
    /// on one line a space may stand at thousands.
    static func isOnSeveralLines(_ text: String) -> Bool {
        let lines = text.unicodeScalars.split { lineEnds.contains($0) }
        return lines.count > 1 && lines.count { $0.contains(where: LetterTable.isNumber) } > 1
    }

    /// Unicode's line ends, and the tab.
    private static let lineEnds: Set<Unicode.Scalar> = [
        "\t", "\n", "\u{B}", "\u{C}", "\r", "\u{85}", "\u{2028}", "\u{2029}",
    ]

    /// Whether the text, in lower case, is two quantities with "to" or a dash between them: "24-30", "24 to 30 FTE".
    static func isRange(_ typed: String) -> Bool {
        let isBetween = typed.hasPrefix("between ")
        let bare = isBetween ? String(typed.dropFirst("between ".count)) : typed
        let separators = isBetween ? [" and ", " to ", "-", "–"] : [" to ", "-", "–", "—"]
        return separators.contains { separator in
            guard let place = bare.firstRange(of: separator) else { return false }
            return [bare[..<place.lowerBound], bare[place.upperBound...]].allSatisfy { part in
                guard case .quantity = TypedQuantity(String(part)) else { return false }
                return true
            }
        }
    }

    /// Whether the text, in lower case, is a number for each of some span of time: "10 per year", "5 a week".
    static func isRate(_ typed: String) -> Bool {
        guard typed.contains(where: \.isNumber) else { return false }
        return ScaleWords.holdsPeriod(typed)
    }
}
