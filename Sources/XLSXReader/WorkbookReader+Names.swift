public import SpreadsheetModel

extension WorkbookReader {
    /// The position in ``sheets`` of the sheet with a name, from 0; nil when there is none. Case does not matter, as it
    /// does not in Excel. Cost: proportional to the number of sheets.
    public func index(ofSheetNamed name: String) -> Int? {
        sheets.firstIndex { $0.name == name } ?? sheets.firstIndex { $0.name.lowercased() == name.lowercased() }
    }

    /// Reads the sheet with a name; see ``sheet(at:)``.
    ///
    /// - Throws: what ``sheet(at:)`` throws; `no-such-sheet` when no sheet has the name.
    public func sheet(named name: String) throws(XLSXReaderError) -> Sheet {
        guard let index = index(ofSheetNamed: name) else {
            throw XLSXReaderError(.noSuchSheet, fileName: fileName, detail: "it has no sheet named \(name)")
        }
        return try sheet(at: index)
    }
}
