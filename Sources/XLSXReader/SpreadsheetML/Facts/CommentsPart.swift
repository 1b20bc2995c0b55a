import SpreadsheetModel

/// The notes of a sheet (ECMA-376 part 1, 18.7).
struct CommentsPart {
    private(set) var notes: [CellComment] = []

    /// Reads the part.
    init(_ document: XMLDocument, limits: ReadLimits) throws(PartError) {
        var authors: [String] = []
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        guard try xml.next(start: "comments") else { throw PartError(.wrongRoot, at: document.start) }
        while try xml.nextChild(of: 1) {
            let group = xml.name
            while group == "authors" || group == "commentList", try xml.nextChild(of: 2) {
                if group == "authors", xml.name == "author" {
                    authors.append(try xml.escapedContent())
                    try xml.check(authors.count, "comments", limits.comments, "the number of authors of comments")
                } else if group == "commentList", xml.name == "comment" {
                    try append(&xml, authors)
                    try xml.check(notes.count, "comments", limits.comments, "the number of comments of one sheet")
                }
            }
        }
        try xml.finish()
    }

    /// Adds the note that started last.
    private mutating func append(_ xml: inout XMLScanner, _ authors: [String]) throws(PartError) {
        let cell = try xml.range("ref").first
        let author = xml.integer("authorId").flatMap { authors.indices.contains($0) ? authors[$0] : nil }
        var text: [UInt8] = []
        while try xml.nextChild("text", of: 3) { try xml.appendRichText(to: &text) }
        // LibreOffice stores a single space for an author that it does not know.
        let isNamed = author?.contains { !$0.isWhitespace } ?? false
        notes.append(CellComment(cell, String(decoding: text, as: UTF8.self), author: isNamed ? author : nil))
    }
}

/// The people who write in conversations ([MS-XLSX] 2.1.71, persons).
struct PersonsPart {
    /// The names that are shown, by identifier in lower case.
    private(set) var names: [String: String] = [:]

    /// Reads the part.
    init(_ document: XMLDocument, limits: ReadLimits) throws(PartError) {
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        guard try xml.next(start: "personList") else { throw PartError(.wrongRoot, at: document.start) }
        while try xml.nextChild("person", of: 1) {
            guard let id = xml.string("id") else { continue }
            names[id.lowercased()] = xml.string("displayName")
            try xml.check(names.count, "comments", limits.comments, "the number of authors of comments")
        }
        try xml.finish()
    }
}

/// The conversations of a sheet ([MS-XLSX] 2.1.70, threaded comments).
struct ThreadedCommentsPart {
    private(set) var threads: [CellComment] = []

    /// Reads the part; `people` gives the names of those who write, by identifier.
    init(_ document: XMLDocument, people: [String: String], limits: ReadLimits) throws(PartError) {
        var positions: [String: Int] = [:]
        var count = 0
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        guard try xml.next(start: "ThreadedComments") else { throw PartError(.wrongRoot, at: document.start) }
        while try xml.nextChild("threadedComment", of: 1) {
            count += 1
            try xml.check(count, "comments", limits.comments, "the number of comments of one sheet")
            let thread = xml.string("parentId").flatMap { positions[$0.lowercased()] }
            let id = xml.string("id")?.lowercased()
            let author = xml.string("personId").flatMap { people[$0.lowercased()] }
            let time = xml.string("dT")
            let isResolved = xml.boolean("done") ?? false
            // An answer needs no address: it stands where its conversation does.
            if let thread {
                let text = try Self.text(&xml)
                threads[thread].replies.append(CommentReply(text, author: author, time: time))
            } else {
                let cell = try xml.range("ref").first
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
        while try xml.nextChild("text", of: 2) { text = try xml.escapedContent() }
        return text
    }
}
