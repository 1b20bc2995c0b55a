import SpreadsheetModel

/// The conversations of a sheet ([MS-XLSX] 2.1.70, threaded comments).
struct ThreadedCommentsPart {
    private(set) var threads: [CellComment] = []

    /// Reads the part; `people` gives the names of those who write, by identifier.
    init(_ document: XMLDocument, people: [String: String], limits: ReadLimits) throws(PartError) {
        var positions: [String: Int] = [:]
        var count = 0
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        guard try xml.next(start: .threadedComments) else { throw PartError(.wrongRoot, at: document.start) }
        while try xml.nextChild(of: 1) {
            guard xml.name == .threadedComment else { continue }
            count += 1
            try xml.check(count, "comments", limits.comments, "the number of comments of one sheet")
            let thread = xml.string(.parentID).flatMap { positions[$0.lowercased()] }
            let id = xml.string(.id)?.lowercased()
            let author = xml.string(.personID).flatMap { people[$0.lowercased()] }
            let time = xml.string(.commentTime)
            let isResolved = xml.boolean(.done) ?? false
            // An answer needs no address: it stands where its conversation does.
            if let thread {
                let text = try Self.text(&xml)
                threads[thread].replies.append(CommentReply(text, author: author, time: time))
            } else {
                let cell = try xml.range(.range).first
                let text = try Self.text(&xml)
                if let id { positions[id] = threads.count }
                threads.append(
                    CellComment(
                        cell, text, author: author, time: time, isResolved: isResolved, isThreaded: true))
            }
        }
        try xml.finish()
    }

    private static func text(_ xml: inout XMLScanner) throws(PartError) -> String {
        var text = ""
        while try xml.nextChild(of: 2) {
            if xml.name == .commentText { text = try xml.escapedContent() }
        }
        return text
    }
}
