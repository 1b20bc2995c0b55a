/// A way in which our parts are meant to differ from those of libxlsxwriter.
package struct ToleratedDifference: Sendable {
    /// Why ours is right.
    package let reason: String
    /// Whether a difference is one of these.
    package let covers: @Sendable (Difference) -> Bool

    package init(_ reason: String, covers: @escaping @Sendable (Difference) -> Bool) {
        self.reason = reason
        self.covers = covers
    }
}

extension [Difference] {
    /// The differences that none of the tolerated ones covers.
    package func beyond(_ tolerated: [ToleratedDifference]) -> [Difference] {
        filter { difference in !tolerated.contains { $0.covers(difference) } }
    }

    /// The reasons of those tolerated differences that cover none of these.
    package func unneeded(_ tolerated: [ToleratedDifference]) -> [String] {
        tolerated.filter { !contains(where: $0.covers) }.map(\.reason)
    }
}
