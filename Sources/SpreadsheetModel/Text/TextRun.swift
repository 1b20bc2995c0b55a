/// A stretch of a cell's rich text, with what its own font does to it (ECMA-376 part 1, 18.4.4).
public struct TextRun: Hashable, Sendable {
    /// How many bytes of UTF-8 it takes; it starts where the run before it ends.
    public let length: UInt32
    /// What its font does to it; nil when it has none of its own and is set in the cell's.
    public let look: TextLook?

    /// A run of so many bytes.
    public init(length: UInt32, look: TextLook?) {
        self.length = length
        self.look = look
    }
}
