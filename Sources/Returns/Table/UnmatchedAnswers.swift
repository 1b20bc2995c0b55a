import SocialValue
import SpreadsheetModel
import Vocabulary

/// Figures among the answers in rows that name no measure, and which of them may be pledges.
///
/// Those between the headings and the last measure are, as is one that stands right below it or above a total, or with its
/// question and value right below the total. Anywhere else a row needs what asks for a figure: a unit or a proxy value.
/// What a label names, such as a date, numbers of columns, a count of the form's own rows, and a value that is the sum of
/// those above it are no pledges.
struct UnmatchedAnswers {
    private struct Candidate {
        let cell: Cell
        let row: Int
        /// Whether the total of the measures stands above it.
        let isBelowTotal: Bool
    }

    private var candidates: [Candidate] = []

    var isEmpty: Bool { candidates.isEmpty }

    /// Takes note of a figure that may be astray.
    mutating func add(_ cell: Cell, row: Int, isBelowTotal: Bool) {
        candidates.append(Candidate(cell: cell, row: row, isBelowTotal: isBelowTotal))
    }

    /// Gives each figure its role where its row has none yet, and returns those that may be pledges, in order.
    func settled(among lines: [ReturnLine], of table: ReturnTable, roles: inout [Int: CellRole]) -> [UnmatchedAnswer] {
        let last = lines.last.map { $0.rowNumber - 1 }
        let lastTotal = roles.filter { $0.value == .total }.keys.max() ?? -1
        let sums = SumsOfValues(lines)
        var found: [UnmatchedAnswer] = []
        for candidate in candidates.sorted(by: { $0.row < $1.row }) where roles[candidate.row] == nil {
            let isValue = !table.answerColumns.contains(candidate.cell.reference.column)
            let isBare = isValue && !RowKind.asks(candidate.row, in: table)
            let stated = RowReader.stated(candidate.row, of: table).amount
            guard let last,
                isBare
                    ? !sums.hold(stated, above: candidate.row)
                        && mayBeValue(candidate, last: last, lastTotal: lastTotal, of: table, roles: roles)
                    : mayBePledge(candidate, last: last, of: table, roles: roles)
            else {
                roles[candidate.row] = .ignored(.belowTable)
                continue
            }
            roles[candidate.row] = .ignored(.strayAnswer)
            let place = candidate.cell.reference
            found.append(
                UnmatchedAnswer(
                    cell: place, text: candidate.cell.label ?? "",
                    stated: stated,
                    isValue: isValue))
        }
        return found
    }

    private func mayBePledge(
        _ candidate: Candidate, last: Int, of table: ReturnTable, roles: [Int: CellRole]
    ) -> Bool {
        let row = candidate.row
        let cells = table.sheet.row(row).filter { $0.content != nil }
        if cells.first.map(LabelledCells.isField) == true || isNumbered(cells) || isOwnCount(cells) { return false }
        if row < last { return true }
        let isRightBelow = isRightBelow(row, last: last, roles: roles)
        guard candidate.isBelowTotal else {
            return isRightBelow || [FormColumn.unit, .proxy].contains { table.cell($0, row: row)?.label != nil }
        }
        return RowKind.asks(row, in: table) || isRightBelow && isWhole(row, of: table)
    }

    /// Whether a value in a row that asks for none belongs to the table: it stands between the measures or above a total,
    /// right below the last measure unless its words are those of something else, or right below the total with words of
    /// social value.
    private func mayBeValue(
        _ candidate: Candidate, last: Int, lastTotal: Int, of table: ReturnTable, roles: [Int: CellRole]
    ) -> Bool {
        let row = candidate.row
        let cells = table.sheet.row(row).filter { $0.content != nil }
        if cells.first.map(LabelledCells.isField) == true || isNumbered(cells) || isOwnCount(cells) { return false }
        if row < last || row < lastTotal { return true }
        let words = cells.flatMap { cell -> [String] in
            guard case .text(let text) = cell.value, text.utf8.count <= HeadingVocabulary.longest else { return [] }
            return HeadingVocabulary.normalized(text).split(separator: " ").map(String.init)
        }
        if words.contains(where: { HeadingVocabulary.otherTotalWords.contains($0) || $0 == "per" }) { return false }
        guard candidate.isBelowTotal else { return isRightBelow(row, last: last, roles: roles) }
        return row == lastTotal + 1 && words.contains(where: HeadingVocabulary.socialValueWords.contains)
    }

    private func isRightBelow(_ row: Int, last: Int, roles: [Int: CellRole]) -> Bool {
        (last + 1..<row).allSatisfy { [.total, .ignored(.strayAnswer)].contains(roles[$0]) }
    }

    /// Whether a row has a question, and a value where the form has values.
    private func isWhole(_ row: Int, of table: ReturnTable) -> Bool {
        let hasValue = table.cell(.stated, row: row).flatMap(AmountReader.number) != nil
        return table.cell(.question, row: row)?.label != nil && (hasValue || table.columns[.stated] == nil)
    }

    /// Whether the cells number the columns: 1, 2, 3.
    private func isNumbered(_ cells: [Cell]) -> Bool {
        let numbers = cells.compactMap { AmountReader.number(in: $0)?.wholeNumber }
        guard cells.count > 2, numbers.count == cells.count else { return false }
        return zip(numbers, numbers.dropFirst()).allSatisfy { $0 &+ 1 == $1 }
    }

    private func isOwnCount(_ cells: [Cell]) -> Bool {
        cells.contains { cell in
            guard case .text(let text) = cell.value, text.utf8.count <= HeadingVocabulary.longest else { return false }
            let words = HeadingVocabulary.normalized(text)
            return HeadingVocabulary.ownCountWords.contains { SingleScalarText.contains($0, in: words) }
        }
    }
}
