/// What an index shows beside a row for each return.
package struct IndexOptions: Hashable, Sendable {
    /// Whether the returns are added up. The sum of bids of which one is taken is no figure of anybody's.
    package var hasTotals = false
    /// Whether the largest computed total stands first; otherwise the order is that in which returns were given.
    package var isLargestFirst = false

    package init() {}
}
