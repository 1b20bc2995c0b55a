/// A set of council priorities that measures are mapped to: "CWB Priority", "Corporate Strategy".
package struct PriorityScheme: Hashable, Sendable {
    /// The scheme's name, which is also its column heading.
    package var name: String
    /// The priorities in the council's order, those without measures included.
    package var priorities: [String]

    package init(_ name: String, priorities: [String]) {
        self.name = name
        self.priorities = priorities
    }
}
