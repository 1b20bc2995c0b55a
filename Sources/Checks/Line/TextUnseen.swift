import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// Something that was read, and that nobody who looks at the sheet sees.
enum TextUnseen: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "text-unseen", .check, .bidder,
        title: "Something that was read cannot be seen",
        meaning: """
            The text has the colour of the cell, such as white on white, or is smaller than 4 points; or its row or \
            column is only a few pixels high or wide. It was read all the same. An answer that cannot be seen stops the \
            return, because people who looked at it did not see what is pledged.
            """,
        fix: "Show the text in a colour and a size that can be read, and check what it says.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let source = valued.source
        // One of a row or a column stands for all: the answers first.
        var told: Set<UnseenCell.Place> = []
        let worst = source.form.unseenCells.filter { $0.role == .answer } + source.form.unseenCells
        return worst.filter { told.insert($0.place).inserted }.map { unseen in
            Finding(
                definition, at: source.location(unseen.cell), reference: unseen.label,
                message: "\(words(unseen)) We read it as \"\(Excerpt.of(unseen.text))\".", found: unseen.text,
                expected: "text that can be seen", severity: unseen.role == .answer ? .stop : nil)
        }
    }

    static func words(_ unseen: UnseenCell) -> String {
        let what =
            switch unseen.role {
            case .answer: "\(unseen.label)'s answer"
            case .proxy: "\(unseen.label)'s proxy value"
            case .stated: "\(unseen.label)'s pledged social value"
            case .reference: "The reference in row \(unseen.cell.rowNumber)"
            }
        return switch unseen.reason {
        case .color: "\(what) cannot be seen: its text has the colour of the cell."
        case .size: "\(what) cannot be seen: its text is smaller than 4 points."
        case .row: "\(what) cannot be seen: row \(unseen.cell.rowNumber) is only a few pixels high."
        case .column(let heading):
            "\(what) cannot be seen, nor anything below \"\(Excerpt.of(heading))\": column "
                + "\(unseen.cell.columnName) is only a few pixels wide."
        }
    }
}

extension UnseenCell {
    /// What one finding is made for: a cell, a row or a column.
    fileprivate enum Place: Hashable {
        case cell(CellReference)
        case row(Int)
        case column(Int)
    }

    fileprivate var place: Place {
        switch reason {
        case .color, .size: .cell(cell)
        case .row: .row(cell.row)
        case .column: .column(cell.column)
        }
    }
}
