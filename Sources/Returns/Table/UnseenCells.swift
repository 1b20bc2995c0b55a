package import SocialValue
import SpreadsheetModel
import Vocabulary

/// Finds what was read of the lines and is not seen: by its print, or by a row or column that is a few pixels high or
/// wide.
package struct UnseenCells {
    /// In row-major order.
    package private(set) var cells: [UnseenCell] = []

    private let table: ReturnTable
    private let narrowColumns: Set<Int>

    /// Cost: one pass over the cells, and nothing more where all of them can be seen.
    package init(_ table: ReturnTable, lines: [ReturnLine]) {
        self.table = table
        let sheet = table.sheet
        narrowColumns = table.usedColumns.filter { column in sheet.narrowColumns.contains { $0.contains(column) } }
        guard Self.hasUnseen(sheet) || !narrowColumns.isEmpty || !sheet.narrowRows.isEmpty else { return }
        for line in lines { add(line) }
    }

    private static func hasUnseen(_ sheet: Sheet) -> Bool {
        let stored = sheet.cells.span
        for index in stored.indices where stored[index].isMarked && stored[index].unseen != nil { return true }
        return false
    }

    private mutating func add(_ line: ReturnLine) {
        let answers = line.answer.years.map(\.answer.cell) + [line.isAnswered ? line.answer.cell : nil]
        let values = line.stated.years.map(\.amount.cell) + [line.stated.cell]
        let found =
            [(line.referenceCell, UnseenCell.Role.reference)]
            + [(line.proxy.cell, .proxy)].compactMap { cell, role in cell.map { ($0, role) } }
            + answers.compactMap { cell in cell.map { ($0, .answer) } }
            + values.compactMap { cell in cell.map { ($0, .stated) } }
        var told: Set<CellReference> = []
        for (place, role) in found.sorted(by: { $0.0 < $1.0 }) where told.insert(place).inserted {
            guard let cell = table.sheet[place], let text = cell.content, let reason = reason(cell) else { continue }
            // Zeros and words for nothing pledge nothing that anybody would have to see.
            let pledgesNothing = role == .answer && (AmountReader.number(in: cell)?.isZero ?? false)
            if !pledgesNothing {
                cells.append(UnseenCell(place, text, role: role, label: line.label, reason: reason))
            }
        }
    }

    private func reason(_ cell: Cell) -> UnseenCell.Reason? {
        let place = cell.reference
        if table.sheet.narrowRows.contains(place.row) { return .row }
        if narrowColumns.contains(place.column) { return .column(table.headings.texts[place.column] ?? "") }
        return cell.unseen
    }
}
