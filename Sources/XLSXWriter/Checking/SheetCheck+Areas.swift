import SpreadsheetModel
import WorkbookPlans

extension SheetCheck {
    /// Merged ranges, tables and the filter: rectangles that must not overlap each other.
    func checkAreas() throws(XLSXWriterError) {
        for range in sheet.mergedRanges { try checkMerged(range) }
        for table in sheet.tables { try checkTable(table) }
        if let filter = sheet.filter { try checkInside(filter) }
        let areas = sheet.mergedRanges + sheet.tables.map(\.range)
        try checkApart(sheet.filter.map { areas + [$0] } ?? areas)
    }

    private func checkMerged(_ range: CellRange) throws(XLSXWriterError) {
        try checkInside(range)
        guard range.first != range.last else { throw refused("a merged range has two cells or more", at: range.first) }
        let rows = range.last.row - range.first.row + 1
        let columns = range.last.column - range.first.column + 1
        // Every covered cell is stored, for its looks.
        guard rows * columns <= 100_000 else { throw refused("the merged range \(range) is too large") }
        for row in range.first.row...range.last.row {
            for column in range.first.column...range.last.column {
                let reference = CellReference(row: row, column: column)
                guard reference != range.first, let cell = sheet.cell(at: reference) else { continue }
                guard cell.content == .blank else {
                    throw refused("the content would be hidden under the merged range \(range)", at: reference)
                }
            }
        }
    }

    private func checkTable(_ table: TablePlan) throws(XLSXWriterError) {
        let range = table.range
        try checkInside(range)
        guard range.last.row > range.first.row else {
            throw refused("table \(table.name) needs a row under its headings")
        }
        let width = range.last.column - range.first.column + 1
        guard table.headings.count == width, width <= 1000 else {
            throw refused("table \(table.name) is \(width) columns wide and has \(table.headings.count) headings")
        }
        var seen: Set<String> = []
        for (index, heading) in table.headings.enumerated() {
            let reference = CellReference(row: range.first.row, column: range.first.column + index)
            try demand(
                UnescapedTextCheck.fault(in: heading, named: "a table heading", limit: 255, isOneLine: true),
                at: reference)
            guard !heading.isEmpty, seen.insert(heading.lowercased()).inserted else {
                throw refused("the heading '\(heading)' of table \(table.name) is empty or used twice", at: reference)
            }
            if let cell = sheet.cell(at: reference), cell.content != .text(heading) {
                throw refused("the cell must hold the heading '\(heading)' of table \(table.name)", at: reference)
            }
        }
    }

    private func checkApart(_ areas: [CellRange]) throws(XLSXWriterError) {
        let sorted = areas.sorted { $0.first.row < $1.first.row }
        for (index, area) in sorted.enumerated() {
            for other in sorted[(index + 1)...].prefix(while: { $0.first.row <= area.last.row })
            where other.first.column <= area.last.column && area.first.column <= other.last.column {
                throw refused("\(area) and \(other) overlap; merged ranges, tables and filters must lie apart")
            }
        }
    }
}
