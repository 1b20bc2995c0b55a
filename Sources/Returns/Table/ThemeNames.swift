/// The themes met so far, to be found by their names or by the words that the names begin with.
///
/// A tree of words (a trie): a name is a way from its root, so that looking one up costs its own words, however many
/// others there are. All texts are in the form ``HeadingVocabulary/normalized(_:)`` gives.
package struct ThemeNames {
    private struct Step: Hashable {
        let from: Int
        let word: Substring
    }

    private var nodes: [Step: Int] = [:]
    /// For each node, how many names go on behind it, and one of them.
    private var longer: [(count: Int, name: String)] = [(0, "")]
    private var names: Set<String> = []
    /// The words of a name that are kept in the tree; labels that are compared with it have fewer.
    private static let mostWords = 48

    /// Takes in a name.
    package mutating func insert(_ name: String) {
        guard names.insert(name).inserted else { return }
        let words = name.split(separator: " ", maxSplits: Self.mostWords)
        var node = 0
        for (place, word) in words.prefix(Self.mostWords).enumerated() {
            let step = Step(from: node, word: word)
            if let next = nodes[step] {
                node = next
            } else {
                node = longer.count
                nodes[step] = node
                longer.append((0, ""))
            }
            guard place + 1 < words.count else { continue }
            longer[node] = (longer[node].count + 1, name)
        }
    }

    /// Whether a name is among them.
    package func contains(_ name: String) -> Bool { names.contains(name) }

    /// Whether some words are a theme's name or its beginning: "jobs" for "jobs promote local skills and employment".
    package func contains(beginning words: String) -> Bool {
        names.contains(words) || node(of: words).map { longer[$0].count > 0 } ?? false
    }

    /// The one name that begins with some words and goes on behind them; nil when none does, or several do.
    package func only(beginning words: String) -> String? {
        node(of: words).flatMap { longer[$0].count == 1 ? longer[$0].name : nil }
    }

    private func node(of words: String) -> Int? {
        var node = 0
        for word in words.split(separator: " ", maxSplits: Self.mostWords) {
            guard let next = nodes[Step(from: node, word: word)] else { return nil }
            node = next
        }
        return node == 0 ? nil : node
    }
}

extension ThemeNames {
    /// Some names.
    package init(_ names: some Sequence<String>) {
        self.init()
        for name in names { insert(name) }
    }
}
