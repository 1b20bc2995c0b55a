/// What somebody wrote about a cell: a note (ECMA-376 part 1, 18.7.3), or a conversation of later versions of Excel
/// ([MS-XLSX] 2.6.205, threadedComment).
public struct CellComment: Hashable, Sendable {
    /// The cell it is attached to.
    public var cell: CellReference
    /// Who wrote it; nil when the file does not tell.
    public var author: String?
    /// The words.
    public var text: String
    /// When it was written, as stored ("2026-11-22T16:54:39.10"); nil for notes, which have no time.
    public var time: String?
    /// The answers to it, in stored order; notes have none.
    public var replies: [CommentReply]
    /// Whether the conversation was marked as settled.
    public var isResolved: Bool
    /// Whether it is a conversation and no note.
    public var isThreaded: Bool

    /// A comment on a cell.
    public init(
        _ cell: CellReference, _ text: String, author: String? = nil, time: String? = nil,
        replies: [CommentReply] = [], isResolved: Bool = false, isThreaded: Bool = false
    ) {
        self.cell = cell
        self.text = text
        self.author = author
        self.time = time
        self.replies = replies
        self.isResolved = isResolved
        self.isThreaded = isThreaded
    }
}

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
