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

extension ReadNote {
    /// A kind of note. An open set: a later version may add codes.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The stable name: lower-case words joined by hyphens.
        public let description: String

        /// The file contains a program (VBA). It is never read or run.
        public static let macros = Code(description: "macros")
        /// The file contains controls that run code (ActiveX). They are never read.
        public static let activeContent = Code(description: "active-content")
        /// The file names other files or servers that its values may come from. They are never opened.
        public static let externalData = Code(description: "external-data")
        /// The file contains other files. They are never opened.
        public static let embeddedFiles = Code(description: "embedded-files")
        /// A part's name has backslashes, as old .NET tools write them.
        public static let backslashName = Code(description: "backslash-name")
        /// An entry says that it is a link to another file. Links are never followed.
        public static let symbolicLink = Code(description: "symbolic-link")
        /// A part of more than 1 MiB is more than 200 times larger than its compressed form;
        /// ``ReadNote/value`` says how many times.
        public static let highRatio = Code(description: "high-ratio")
        /// The container has bytes between its entries that belong to none; ``ReadNote/value`` says how many.
        public static let strayBytes = Code(description: "stray-bytes")
        /// The file has bytes after its end, as some mail gateways add them; ``ReadNote/value`` says how many.
        public static let trailingBytes = Code(description: "trailing-bytes")
    }
}
