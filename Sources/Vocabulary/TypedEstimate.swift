/// Typed text that gives a number, but not as an exact one: "approx 24", "24+", "up to 24".
enum TypedEstimate {
    /// Whether a text in lower case is such a number.
    static func isEstimate(_ typed: String) -> Bool {
        guard typed.contains(where: { $0.isASCII && $0.isNumber }) else { return false }
        if typed.hasSuffix("+") || typed.contains(where: { "~≈<>≤≥".contains($0) }) { return true }
        return typed.split { !$0.isLetter }.contains { words.contains(String($0)) }
    }

    private static let words: Set<String> = [
        "approx", "approximately", "about", "around", "circa", "c", "ca", "roughly", "nearly", "almost", "over",
        "under", "least", "most", "up", "min", "minimum", "max", "maximum", "est", "estimate", "estimated", "ish",
        "expected",
    ]
}
