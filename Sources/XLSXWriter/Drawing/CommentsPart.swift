import SpreadsheetModel
import WorkbookPlans

/// The words of the comments of one sheet, `xl/commentsN.xml` (ECMA-376 part 1, 18.7). Their boxes are in
/// ``VMLDrawingPart``.
struct CommentsPart {
    /// The comments, in row-major order of their cells.
    private let comments: [CommentPlan]
    /// Who wrote them, each once, in the order of their first comment.
    private var authors: [String] = []
    /// The position of each author.
    private var authorIDs: [String: Int] = [:]

    /// The comments of a sheet, in any order.
    init(_ sheet: SheetPlan) {
        comments = sheet.comments.sorted { $0.cell < $1.cell }
        for comment in comments where authorIDs[comment.author] == nil {
            authorIDs[comment.author] = authors.count
            authors.append(comment.author)
        }
    }

    /// Writes the part.
    func write(to xml: inout XMLOutput) {
        xml.open("comments", ["xmlns": Namespace.spreadsheetML])
        xml.open("authors")
        for author in authors { xml.element("author", text: author) }
        xml.close("authors")
        xml.open("commentList")
        for comment in comments { write(comment, to: &xml) }
        xml.close("commentList")
        xml.close("comments")
    }

    private func write(_ comment: CommentPlan, to xml: inout XMLOutput) {
        xml.open("comment", ["ref": comment.cell, "authorId": authorIDs[comment.author] ?? 0])
        xml.open("text")
        xml.open("r")
        Self.writeLetters(to: &xml)
        xml.open("t")
        // Without it a reader may drop white space at either end (XML 1.0, 2.10).
        if comment.text.startsOrEndsWithSpace { xml.attribute("xml:space", "preserve") }
        xml.text(XStringEscaping.escaped(comment.text))
        xml.close("t")
        xml.close("r")
        xml.close("text")
        xml.close("comment")
    }

    /// The letters of a comment: those that programs give comments of their own (18.4.7).
    private static func writeLetters(to xml: inout XMLOutput) {
        xml.open("rPr")
        xml.empty("sz", ["val": 8])
        xml.empty("color", ["indexed": 81])
        xml.empty("rFont", ["val": "Tahoma"])
        xml.empty("family", ["val": 2])
        xml.close("rPr")
    }
}
