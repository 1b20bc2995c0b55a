/// A column of a table (ECMA-376 part 1, 18.5.1.3).
public struct TableColumn: Hashable, Sendable {
    /// Its heading, unique in the table.
    public var name: String
    /// The words in its totals row.
    public var totalsRowLabel: String?
    /// How its total is made, in the standard's words (18.18.81): "sum", "average", "custom"…
    public var totalsRowFunction: String?

    /// A column with its heading.
    public init(_ name: String, totalsRowLabel: String? = nil, totalsRowFunction: String? = nil) {
        self.name = name
        self.totalsRowLabel = totalsRowLabel
        self.totalsRowFunction = totalsRowFunction
    }
}
