public import SpreadsheetModel

extension WorkbookReader {
    /// Reads a whole sheet. Formatted empty cells are kept, as blanks.
    ///
    /// Cost: one pass over the sheet; memory follows what it stores. Cells with the same shared string share its text.
    ///
    /// - Parameter index: The sheet's position in ``sheets``, from 0.
    /// - Throws: `damaged` (a cell stored twice included), `over-limit` or `no-such-sheet`.
    public func sheet(at index: Int) throws(XLSXReaderError) -> Sheet {
        var collector = SheetCollector(sharedStringCount: sharedStrings.count)
        let layout: SheetLayout
        do throws(RowFailure<Never>) {
            layout = try readRows(ofSheetAt: index) { row throws(Never) in collector.add(row) }
        } catch {
            switch error {
            case .reader(let failure): throw failure
            }
        }
        do throws(PartError) {
            return try collector.sheet(sheets[index], layout)
        } catch {
            throw failure(error, in: sheets[index])
        }
    }
}
