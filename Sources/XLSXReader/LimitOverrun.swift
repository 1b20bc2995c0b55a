/// A limit that a file goes beyond.
public struct LimitOverrun: Error, Hashable, Sendable {
    /// The name of the property of ``ReadLimits``.
    public let name: String
    /// What is limited, in plain words: "the size of a sheet in bytes".
    public let subject: String
    /// What the file has, or at least has: reading stops at the overrun.
    public let value: Int
    /// What is accepted.
    public let limit: Int

    init(_ name: String, _ subject: String, value: Int, limit: Int) {
        self.name = name
        self.subject = subject
        self.value = value
        self.limit = limit
    }
}
