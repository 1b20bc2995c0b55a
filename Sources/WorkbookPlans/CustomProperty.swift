/// A custom document property with a text value (ECMA-376 part 1, 22.3).
public struct CustomProperty: Hashable, Sendable {
    /// The property's name, unique in the workbook.
    public var name: String
    /// Its text.
    public var value: String

    /// A named text.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
