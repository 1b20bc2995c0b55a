extension Array where Element == String {
    /// The texts in order of first appearance, each once.
    package func distinct() -> [String] {
        var seen: Set<String> = []
        var last: String?
        return filter { text in
            // Neighbours mostly are the same.
            guard text != last else { return false }
            last = text
            return seen.insert(text).inserted
        }
    }
}
