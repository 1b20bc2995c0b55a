/// Typed text with numbers in it that are no one quantity: a range, or a rate.
enum TypedRange {
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
        let words = typed.filter { $0 != "." }.split { !$0.isLetter }
        if let last = words.last, ["pa", "annually", "yearly", "monthly", "weekly", "daily"].contains(last) {
            return true
        }
        guard words.count >= 1, let last = words.last, spans.contains(last) else { return false }
        return typed.contains("/") || words.dropLast().last.map { ["per", "a", "each", "every"].contains($0) } ?? false
    }

    private static let spans: Set<Substring> = ["year", "annum", "yr", "month", "week", "quarter", "day"]
}
