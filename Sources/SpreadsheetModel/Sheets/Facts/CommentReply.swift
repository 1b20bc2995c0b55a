/// An answer within a conversation about a cell ([MS-XLSX] 2.6.205).
public struct CommentReply: Hashable, Sendable {
    /// Who wrote it; nil when the file does not tell.
    public var author: String?
    /// The words.
    public var text: String
    /// When it was written, as stored: "2026-11-22T16:54:39.10".
    public var time: String?

    /// An answer.
    public init(_ text: String, author: String? = nil, time: String? = nil) {
        self.text = text
        self.author = author
        self.time = time
    }
}
