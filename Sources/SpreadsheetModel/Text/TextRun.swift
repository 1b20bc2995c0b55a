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

/// What makes a text be seen otherwise than it is stored: what the font of a cell, or that of a run of its text, does to
/// it (ECMA-376 part 1, 18.8.22 and 18.4.7). Empty for text that is seen as it is.
public struct TextLook: OptionSet, Hashable, Sendable {
    /// One bit for each look.
    public let rawValue: UInt8

    /// The looks of these bits.
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A line goes through it.
    public static let struckOut = TextLook(rawValue: 1)
    /// It stands above the line, as the mark of a footnote does.
    public static let raised = TextLook(rawValue: 2)
    /// It stands below the line.
    public static let lowered = TextLook(rawValue: 4)
    /// Its colour is that of the cell behind it, or so near that nobody can tell them apart.
    public static let coloredAsFill = TextLook(rawValue: 8)
    /// It is smaller than 4 points, which nobody can read.
    public static let tiny = TextLook(rawValue: 16)
}
