import SpreadsheetModel

extension WorksheetScanner {
    /// Takes the cells from the position on that are written as usual, up to the first that is not; ``readCell()`` reads
    /// that one.
    mutating func fastPathCells() {
        let reader = FastCellParser(
            xml.bytes, of: row, sharedStringCount: sharedStringCount, longestText: longestPlainText)
        var isFull = true
        while isFull {
            // Columns repeat beyond that: the slow path tells.
            guard row.count < CellReference.columnLimit else { return }
            if row.count == row.records.count { row.makeRoom() }
            isFull = fastPathCells(with: reader)
        }
    }

    /// Takes cells until there is no more room for them; false when one comes first that is no plain one.
    @inline(__always)
    private mutating func fastPathCells(with reader: borrowing FastCellParser) -> Bool {
        var position = xml.position
        var (count, valueCount, order) = (row.count, 0, self.order)
        var records = row.records.mutableSpan
        while count < records.count, let end = reader.read(at: position, into: &records, at: count) {
            position = end
            let head = records[count].head
            valueCount &+= head.kind == .blank ? 0 : 1
            order.note(head)
            count &+= 1
        }
        let isFull = count == records.count
        xml.position = position
        row.count = count
        cellCount += valueCount
        self.order = order
        return isFull
    }
}
