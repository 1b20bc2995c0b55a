import Forms
import SocialValue
import SpreadsheetModel
import Vocabulary

/// Reads what a bidder replied on the sheet of questions of the form that went back to it.
enum QuestionReplies {
    /// The replies in the order of rows; none when no visible sheet of that name has the two headings.
    ///
    /// Cost: one pass over the first rows of one sheet.
    static func read(_ sheets: [Sheet]) -> [QuestionReply] {
        let wanted = HeadingVocabulary.normalized(FormWords.questionsSheet)
        guard
            let sheet = sheets.first(where: {
                $0.visibility == .visible && HeadingVocabulary.normalized($0.name, upTo: 40) == wanted
            })
        else { return [] }
        var columns: (code: Int, reply: Int)?
        var replies: [QuestionReply] = []
        for row in sheet.rowNumbers.prefix(rowLimit) {
            guard let places = columns else {
                columns = headings(in: row, of: sheet)
                continue
            }
            if let code = sheet[row, places.code]?.label, let reply = sheet[row, places.reply].flatMap(reply) {
                replies.append(QuestionReply(code: code, text: reply))
            }
        }
        return replies
    }

    private static func headings(in row: Int, of sheet: Sheet) -> (code: Int, reply: Int)? {
        var code: Int?
        var reply: Int?
        for cell in sheet.row(row).prefix(columnLimit) {
            switch cell.value {
            case .text(FormWords.questionCodeHeading): code = cell.reference.column
            case .text(FormWords.replyHeading): reply = cell.reference.column
            default: continue
            }
        }
        guard let code, let reply else { return nil }
        return (code, reply)
    }

    /// What a cell replies; nil when it says nothing: it is empty, holds an error, or signs alone, such as "?" or "-".
    private static func reply(_ cell: Cell) -> String? {
        if case .error = cell.value { return nil }
        guard let text = cell.content else { return nil }
        let line = PrintedText.singleLine(CellText.line(text, limit: lengthLimit))
        return line.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
            ? line : nil
    }

    /// More questions than anybody is asked.
    private static let rowLimit = 5_000
    private static let columnLimit = 100
    /// The most code units of a reply that reports quote.
    private static let lengthLimit = 1_000
}
