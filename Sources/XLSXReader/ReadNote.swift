/// Something about a file that did not stop it from being read, and that a careful reader should know of.
public struct ReadNote: Hashable, Sendable, CustomStringConvertible {
    /// What it is.
    public let code: Code
    /// The part it is about, as its name is stored; nil when it is about the file.
    public let part: String?
    /// A figure that belongs to it: bytes, or how many times larger a part is than its compressed form.
    public let value: Int?

    init(_ code: Code, part: String? = nil, value: Int? = nil) {
        self.code = code
        self.part = part
        self.value = value
    }

    /// The code, the part and the figure, on one line.
    public var description: String {
        ([code.description] + [part, value.map { "\($0)" }].compactMap(\.self)).joined(separator: " ")
    }
}
