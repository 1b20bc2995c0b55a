/// Headings as a tree of their bytes, in which a text that is none of them is told by its first letters.
struct HeadingTree {
    private struct Node {
        let byte: UInt8
        /// The column that the heading which ends here names.
        var column: FormColumn?
        /// The first node behind this one; the root when there is none.
        var first = root
        /// The next node behind the one that this one stands behind; the root when there is none.
        var next = root
    }

    /// The place in front of every heading.
    static let root = 0

    private var nodes = [Node(byte: 0)]

    /// The tree of some headings, in the form ``HeadingVocabulary/normalized(_:)`` gives, with what they name.
    init(_ columns: [String: FormColumn]) {
        for (heading, column) in columns.sorted(by: { $0.key < $1.key }) {
            var place = Self.root
            for byte in heading.utf8 { place = self.place(behind: place, byte) ?? add(byte, behind: place) }
            nodes[place].column = column
        }
    }

    /// The place one byte behind another; nil when no heading goes on so.
    func place(behind place: Int, _ byte: UInt8) -> Int? {
        var node = nodes[place].first
        while node != Self.root {
            if nodes[node].byte == byte { return node }
            node = nodes[node].next
        }
        return nil
    }

    /// The column that the heading which ends at a place names; nil when none ends there.
    func column(at place: Int) -> FormColumn? { nodes[place].column }

    private mutating func add(_ byte: UInt8, behind place: Int) -> Int {
        nodes.append(Node(byte: byte, next: nodes[place].first))
        nodes[place].first = nodes.count - 1
        return nodes.count - 1
    }
}
