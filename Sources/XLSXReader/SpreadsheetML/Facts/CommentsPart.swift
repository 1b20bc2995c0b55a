import SpreadsheetModel

/// The notes of a sheet (ECMA-376 part 1, 18.7).
struct CommentsPart {
    private(set) var notes: [CellComment] = []

    /// Reads the part.
    init(_ document: XMLDocument, limits: ReadLimits) throws(PartError) {
        var authors: [String] = []
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        guard try xml.next(start: .comments) else { throw PartError(.wrongRoot, at: document.start) }
        while try xml.nextChild(of: 1) {
            let group = xml.name
            while group == .authors || group == .commentList, try xml.nextChild(of: 2) {
                if group == .authors, xml.name == .author {
                    authors.append(try xml.escapedContent())
                    try xml.check(authors.count, "comments", limits.comments, "the number of authors of comments")
                } else if group == .commentList, xml.name == .comment {
                    try append(&xml, authors)
                    try xml.check(notes.count, "comments", limits.comments, "the number of comments of one sheet")
                }
            }
        }
        try xml.finish()
    }

    /// Adds the note that started last.
    private mutating func append(_ xml: inout XMLScanner, _ authors: [String]) throws(PartError) {
        let cell = try xml.range(.range).first
        let author = xml.integer(.authorID).flatMap { authors.indices.contains($0) ? authors[$0] : nil }
        var text: [UInt8] = []
        while try xml.nextChild(of: 3) {
            if xml.name == .commentText { try xml.appendRichText(to: &text) }
        }
        // LibreOffice stores a single space for an author that it does not know.
        let isNamed = author?.contains { !$0.isWhitespace } ?? false
        notes.append(CellComment(cell, String(decoding: text, as: UTF8.self), author: isNamed ? author : nil))
    }
}
