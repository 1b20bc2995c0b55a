/// A property of a document under a name of its author's own (ECMA-376 part 1, 22.3.2.2).
public struct DocumentProperty: Hashable, Sendable {
    /// The name, unique in the workbook.
    public var name: String
    /// What it holds: a text, a number, a boolean, or a date in the ISO 8601 form it is stored in. Other kinds of
    /// values are given as their text.
    public var value: CellValue

    /// A named value.
    public init(_ name: String, _ value: CellValue) {
        self.name = name
        self.value = value
    }
}
