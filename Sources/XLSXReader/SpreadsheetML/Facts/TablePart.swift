import SpreadsheetModel

/// A table part (ECMA-376 part 1, 18.5.1.2).
struct TablePart {
    let table: TableDefinition

    /// Reads the part.
    init(_ document: XMLDocument, limits: ReadLimits) throws(PartError) {
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        guard try xml.next(start: .table) else { throw PartError(.wrongRoot, at: document.start) }
        var table = TableDefinition(
            name: xml.escapedString(.displayName) ?? xml.escapedString(.name) ?? "", range: try xml.range(.range),
            headerRowCount: xml.integer(.headerRowCount) ?? 1, totalsRowCount: xml.integer(.totalsRowCount) ?? 0)
        while try xml.nextChild(of: 1) {
            guard xml.name == .tableColumns else { continue }
            while try xml.nextChild(of: 2) {
                guard xml.name == .tableColumn else { continue }
                guard table.columns.count < CellReference.columnLimit else {
                    throw PartError(.cellOutsideGrid, at: xml.position)
                }
                table.columns.append(
                    TableColumn(
                        xml.escapedString(.name) ?? "", totalsRowLabel: xml.escapedString(.totalsRowLabel),
                        totalsRowFunction: xml.string(longName: "totalsRowFunction")))
            }
        }
        try xml.finish()
        self.table = table
    }
}
