extension Array where Element == String {
    /// The texts in order of first appearance, each once.
    func distinct() -> [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
