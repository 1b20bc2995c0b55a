public import RowDecoding
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

extension WorkbookReader {
    /// Reads the rows below a row of headings into values of a type, each property found by its heading; the rules are
    /// those of `RowDecoder`.
    ///
    /// Rows are decoded as they are read, so the sheet is never built. Cost: one pass over the sheet; memory is the
    /// sheet's inflated XML and the values.
    ///
    /// - Parameters:
    ///   - type: What a row becomes.
    ///   - index: The sheet's position in ``sheets``, from 0.
    ///   - range: The cells of the headings and the rows below them; nil for the whole sheet with its headings in the
    ///     first row. `CellRange.rows(from:)` gives all from a zero-based row on, and the `rangeWithoutTotals` of a
    ///     `TableDefinition` those of a table.
    ///   - matching: How properties find their headings.
    /// - Throws: `CellDecodingError` with the cell's address, what reading the sheet throws, or what a type's own
    ///   decoding throws.
    public func decodeRows<Row: Decodable>(
        _ type: Row.Type = Row.self, ofSheetAt index: Int, in range: CellRange? = nil,
        matching: HeadingMatching = .exact
    ) throws -> [Row] {
        let range = range ?? .rows(from: 0)
        var headings = RowHeadings([], in: range, matching: matching)
        var rows: [Row] = []
        var strings = SharedStringCache(count: sharedStrings.count)
        try streamRows(ofSheetAt: index) { row in
            guard row.index >= range.first.row, row.index <= range.last.row else { return }
            if row.index == range.first.row {
                headings = RowHeadings(row.cells(strings: &strings), in: range, matching: matching)
            } else {
                let record = RowRecord(
                    file: fileName, sheet: sheets[index].name, dateSystem: dateSystem, headings: headings,
                    row: row.index, cells: row.cells(strings: &strings)[...])
                if let value = try record.decode(type) { rows.append(value) }
            }
        }
        return rows
    }
}

extension SheetRow {
    /// The cells of the row, copied.
    fileprivate func cells(strings: inout SharedStringCache) -> [Cell] {
        var cells: [Cell] = []
        cells.reserveCapacity(count)
        for position in 0..<count {
            cells.append(strings.cell(at: position, of: self))
        }
        return cells
    }
}

extension WorkbookReader {
    /// Reads every part of the package to its end, those that hold no cells too, and refuses one that is cut off, not
    /// well formed or differs from its checksum.
    ///
    /// Reading a sheet looks at few parts. This is for a program that has written a workbook and wants to know that all
    /// of it arrived. Cost: one pass over all parts that are XML, but those that opening the workbook has read to their
    /// end already, and inflating the others.
    ///
    /// - Parameter besidesSheets: Leaves out the sheets of ``sheets``, for a program that reads these to the end itself.
    /// - Throws: `damaged` or `over-limit`, naming the part.
    public func checkEveryPart(besidesSheets: Bool = false) throws(XLSXReaderError) {
        let left = partsRead.union(besidesSheets ? sheets.compactMap(\.part) : [])
        for name in package.partNames(besides: left) {
            guard name.holdsXML else {
                try package.checkContent(of: name)
                continue
            }
            try package.read(name, isLarge: true) { document throws(PartError) in
                var xml = XMLScanner(document.bytes.span, from: document.start, limits: package.limits)
                try xml.finish()
            }
        }
    }
}

extension WorkbookReader {
    /// Whether the XML of a file has more characters than a number of them, which says the same of a text whatever its
    /// alphabet: a letter beyond ASCII takes two bytes and more, or some seven as a reference (`&#1046;`), and each is one
    /// here. False for what is no sound container: no part that is larger than it says is ever read.
    ///
    /// Cost: that of the directory, where the bytes decide; else inflating and one pass over no more than eight times `most`.
    package static func hasMoreXML(thanCharacters most: Int, in file: [UInt8], limits: ReadLimits) -> Bool {
        guard let directory = try? ZipDirectory(file, fileName: "", limits: limits) else { return false }
        let entries = directory.entries.filter { $0.name.utf8.suffix(4).elementsEqual(".xml".utf8) }
        let bytes = entries.reduce(0) { sum, entry in
            // Sizes are what the file says: two of 8 EiB are no reason to end here.
            let (more, isBeyond) = sum.addingReportingOverflow(entry.size)
            return isBeyond ? .max : more
        }
        // No character has less than a byte, and whoever takes more than eight for one has other aims.
        guard bytes > most, bytes <= most * 8 else { return bytes > most }
        let inflater = SharedInflater()
        var left = most
        for entry in entries {
            let part = StoredPart(
                name: entry.name, file: file, inflater: inflater, range: entry.data, isDeflated: entry.isDeflated,
                size: entry.size, checksum: entry.checksum)
            // What is damaged is refused by whoever reads it.
            guard let content = part.inflated() else { continue }
            left -= characters(of: content.span)
            if left < 0 { return true }
        }
        return false
    }

    /// The characters of a part in UTF-8, each numeric reference counted as one.
    private static func characters(of part: Span<UInt8>) -> Int {
        var count = 0
        var isReference = false
        var previous: UInt8 = 0
        for index in part.indices {
            let byte = part[index]
            if byte == UInt8(ascii: "#"), previous == UInt8(ascii: "&") {
                isReference = true
                // Of a reference its last byte counts alone.
                count -= 1
            } else if !isReference || !isNumber(byte) {
                isReference = false
                count += byte & 0xC0 == 0x80 ? 0 : 1
            }
            previous = byte
        }
        return count
    }

    /// Whether a byte may stand in the number of a reference, hexadecimal or not.
    private static func isNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "x"):
            true
        default: false
        }
    }
}
