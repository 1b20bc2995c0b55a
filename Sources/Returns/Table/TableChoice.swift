import SocialValue
import SpreadsheetModel
import Vocabulary

/// Chooses the return among the tables of measures on the visible sheets.
///
/// The rules, in order: a table with answers goes before one without; then the one with more headings that we know;
/// then the one with more measures. Tables that are equal in all of these and hold the same answers are copies, and the
/// first in tab and row order is read. Otherwise nobody can tell which is meant, and none is read.
struct TableChoice {
    /// The table that was chosen.
    let table: ReturnTable
    /// Its rows.
    let rows: TableRows
    /// The others, in tab and row order, each with why it was not chosen.
    let others: [(table: ReturnTable, rows: TableRows, reason: String)]

    /// Finds every table with the compulsory columns, and chooses. Cost: one pass over the cells of the visible sheets.
    init(among sheets: [Sheet], compulsory: [FormColumn] = FormColumn.compulsory) throws(NoReturnTable) {
        let visible = sheets.filter { $0.visibility == .visible }
        let candidates = visible.flatMap { sheet in
            TableLocator.tables(in: sheet, compulsory: compulsory).map { Candidate($0, rows: TableRows($0)) }
        }
        guard let best = candidates.max(by: { $0.rank < $1.rank }).map(\.rank),
            let chosen = candidates.firstIndex(where: { $0.rank == best })
        else {
            throw NoReturnTable(
                noneIn: visible, hidden: sheets.filter { $0.visibility != .visible }, compulsory: compulsory)
        }
        // A council's table of measures has no answers to be mistaken about: the first is as good as the next.
        let rivals = compulsory.contains(.answer) ? candidates.filter { $0.rank == best } : []
        if rivals.count > 1, rivals.contains(where: { !$0.holdsSame(as: candidates[chosen]) }) {
            let measures = candidates[chosen].rows.lines.map(\.label)
            throw NoReturnTable(
                equallyGood: rivals.map { ($0.table.sheet.name, $0.table.headerRow + 1) },
                isOneForm: rivals.allSatisfy { $0.rows.lines.map(\.label) == measures })
        }
        table = candidates[chosen].table
        rows = candidates[chosen].rows
        others = candidates.indices.filter { $0 != chosen }.map { index in
            let other = candidates[index]
            return (other.table, other.rows, other.rank.reason(againstLosingTo: best))
        }
    }

    private struct Candidate {
        let table: ReturnTable
        let rows: TableRows
        let rank: Rank

        init(_ table: ReturnTable, rows: TableRows) {
            self.table = table
            self.rows = rows
            rank = Rank(
                hasAnswers: rows.lines.indices.contains { rows.lines[$0].isAnswered },
                headings: table.headings.strength, measures: rows.lines.count)
        }

        func holdsSame(as other: Candidate) -> Bool {
            zip(rows.lines, other.rows.lines).allSatisfy { line, twin in
                line.label == twin.label && line.answer.state == twin.answer.state
                    && line.stated.amount == twin.stated.amount && line.proxy.proxy == twin.proxy.proxy
            }
        }
    }

    private struct Rank: Comparable {
        let hasAnswers: Bool
        let headings: Int
        let measures: Int

        static func < (left: Rank, right: Rank) -> Bool {
            (left.hasAnswers ? 1 : 0, left.headings, left.measures)
                < (right.hasAnswers ? 1 : 0, right.headings, right.measures)
        }

        /// The first rule that the winner wins by.
        func reason(againstLosingTo winner: Rank) -> String {
            if winner.hasAnswers != hasAnswers { return "it has answers" }
            if winner.headings != headings { return "it has more headings (\(winner.headings) against \(headings))" }
            if winner.measures != measures { return "it has more measures (\(winner.measures) against \(measures))" }
            return "it comes first and both have the same answers"
        }
    }
}
