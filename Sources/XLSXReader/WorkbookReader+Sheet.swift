public import SpreadsheetModel

extension WorkbookReader {
    /// Reads a whole sheet. Formatted empty cells are kept, as blanks.
    ///
    /// Cost: one pass over the sheet; memory follows what it stores. Cells with the same shared string share its text.
    ///
    /// - Parameter index: The sheet's position in ``sheets``, from 0.
    /// - Throws: `damaged` (a cell stored with two contents included), `over-limit` or `no-such-sheet`.
    public func sheet(at index: Int) throws(XLSXReaderError) -> Sheet {
        var collector = SheetCollector(sharedStrings, cellFormats)
        var given = GivenText(package.limits)
        return try sheet(at: index, collector: &collector, counting: &given)
    }

    /// Reads every worksheet, in tab order, hidden ones included; charts, dialogs, macro sheets and tabs without
    /// content are left out.
    ///
    /// ``ReadLimits/cells`` and ``ReadLimits/cellTextBytes`` hold for all of them together. Cost: that of ``sheet(at:)`` for each; the sheets share the
    /// text of shared strings.
    ///
    /// - Throws: `damaged` (a cell stored with two contents included, and a sheet that is not in the file) or `over-limit`.
    public func worksheets() throws(XLSXReaderError) -> [Sheet] {
        var collector = SheetCollector(sharedStrings, cellFormats)
        var given = GivenText(package.limits)
        var worksheets: [Sheet] = []
        for index in sheets.indices where [.worksheet, .missing].contains(sheets[index].kind) {
            worksheets.append(try sheet(at: index, collector: &collector, counting: &given))
        }
        return worksheets
    }

    private func sheet(
        at index: Int, collector: inout SheetCollector, counting given: inout GivenText
    ) throws(XLSXReaderError) -> Sheet {
        let limit = package.limits.cells
        do throws(RowFailure<LimitOverrun>) {
            let layout = try readRows(ofSheetAt: index, counting: &given) { row throws(LimitOverrun) in
                collector.add(row)
                guard collector.count <= limit else {
                    throw LimitOverrun("cells", "the number of cells", value: collector.count, limit: limit)
                }
            }
            return collector.takeSheet(sheets[index], layout, dateSystem: dateSystem)
        } catch {
            switch error {
            case .reader(let failure): throw failure
            case .body(let overrun): throw failure(PartError(overrun, at: 0), in: sheets[index])
            }
        }
    }
}
