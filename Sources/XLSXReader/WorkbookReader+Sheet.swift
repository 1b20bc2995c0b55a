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
        let limit = package.limits.cells
        do throws(RowFailure<LimitOverrun>) {
            let layout = try readRows(ofSheetAt: index) { row throws(LimitOverrun) in
                collector.add(row)
                guard collector.count <= limit else {
                    throw LimitOverrun(
                        "cells", "the number of cells of one sheet", value: collector.count, limit: limit)
                }
            }
            return collector.sheet(sheets[index], layout, dateSystem: dateSystem)
        } catch {
            switch error {
            case .reader(let failure): throw failure
            case .body(let overrun): throw failure(PartError(overrun, at: 0), in: sheets[index])
            }
        }
    }
}
