import SpreadsheetModel

extension WorkbookReader {
    /// Reads a sheet row by row, in stored order, without building it.
    ///
    /// The row given to `body` borrows the reader's buffers: nothing is allocated for a cell unless `body` asks for a
    /// string. Empty for a tab without cells, such as a chart.
    ///
    /// Cost: one pass over the sheet; memory is the sheet's inflated XML and one row.
    ///
    /// - Parameters:
    ///   - index: The sheet's position in ``sheets``, from 0.
    ///   - body: Called with each row.
    /// - Returns: Merged ranges and hidden columns.
    /// - Throws: `damaged` (a cell stored with two contents included), `over-limit` or `no-such-sheet`, perhaps after some
    ///   rows were given; or what `body` throws.
    @discardableResult
    public func streamRows(
        ofSheetAt index: Int, _ body: (borrowing SheetRow) throws -> Void
    ) throws -> SheetLayout {
        var given = GivenText(package.limits)
        return try streamRows(ofSheetAt: index, counting: &given, body)
    }

    /// The same for one of several sheets, whose text ``ReadLimits/cellTextBytes`` limits together.
    @discardableResult
    package func streamRows(
        ofSheetAt index: Int, counting given: inout GivenText, _ body: (borrowing SheetRow) throws -> Void
    ) throws -> SheetLayout {
        do throws(RowFailure<any Error>) {
            return try readRows(ofSheetAt: index, counting: &given, body)
        } catch {
            switch error {
            case .reader(let failure): throw failure
            case .body(let failure): throw failure
            }
        }
    }

    func readRows<Failure: Error>(
        ofSheetAt index: Int, counting given: inout GivenText, _ body: (borrowing SheetRow) throws(Failure) -> Void
    ) throws(RowFailure<Failure>) -> SheetLayout {
        let (entry, document): (SheetEntry, XMLDocument)
        do throws(XLSXReaderError) {
            (entry, document) = try self.document(ofSheetAt: index)
        } catch {
            throw .reader(error)
        }
        var scanner = WorksheetScanner(
            document.bytes.span, from: document.start, sharedStringCount: sharedStrings.count, limits: package.limits)
        do throws(PartError) {
            try scanner.start()
        } catch {
            throw .reader(failure(Self.cause(of: error, in: document), in: entry))
        }
        let source = CellSource(
            part: document.bytes.span, sharedBytes: sharedStrings.bytes.span, sharedEnds: sharedStrings.ends.span,
            formats: cellFormats.formats.span)
        while true {
            do throws(PartError) {
                guard try scanner.nextRow() else {
                    if !scanner.order.isAscending { try refuseRepeatedCell(in: document) }
                    return scanner.layout
                }
            } catch {
                throw .reader(failure(Self.cause(of: error, in: document), in: entry))
            }
            let row = SheetRow(
                index: scanner.row.row, extent: scanner.row.extent, records: scanner.row.cells,
                buffer: scanner.row.bytes.span, source: source,
                rich: scanner.row.rich.isEmpty ? nil : scanner.row.rich)
            do throws(LimitOverrun) {
                try given.add(row)
            } catch {
                throw .reader(failure(PartError(error, at: document.start), in: entry))
            }
            do throws(Failure) {
                try body(row)
            } catch {
                throw .body(error)
            }
        }
    }

    /// Refuses a sheet that stores two contents for one cell: two values for one price. Where all but one are empty, that
    /// one is the cell's. For the few sheets whose cells are out of order, which are gone through once more; cost: eight
    /// bytes a cell.
    private func refuseRepeatedCell(in document: XMLDocument) throws(PartError) {
        var scanner = WorksheetScanner(
            document.bytes.span, from: document.start, sharedStringCount: sharedStrings.count, limits: package.limits)
        var places: [UInt64] = []
        try scanner.start()
        while try scanner.nextRow() {
            for index in 0..<scanner.row.count where !scanner.row.records[index].head.isEmpty {
                places.append(scanner.row.records[index].head.gridPlace)
            }
        }
        places.sort()
        for (place, next) in zip(places, places.dropFirst()) where place == next {
            let cell = CellReference(row: Int(place >> 14), column: Int(place & 0x3FFF))
            throw PartError(.duplicateCell, at: document.start, cell: cell)
        }
    }

    /// The sheet at a position of the list, and its XML.
    func document(ofSheetAt index: Int) throws(XLSXReaderError) -> (SheetEntry, XMLDocument) {
        guard sheets.indices.contains(index) else {
            throw XLSXReaderError(
                .noSuchSheet, fileName: fileName, detail: "it has no sheet at position \(index) of its list")
        }
        let entry = sheets[index]
        if entry.kind == .empty { return (entry, .emptySheet) }
        do throws(XLSXReaderError) {
            if let part = entry.part, let document = try package.largeDocument(part) { return (entry, document) }
        } catch {
            var error = error
            error.sheet = entry.name
            throw error
        }
        var error = XLSXReaderError(.damaged, fileName: fileName, detail: "the sheet's content is not in the file")
        error.sheet = entry.name
        throw error
    }

    /// Bytes that are no text explain whatever else is wrong with a part, so they are told first.
    private static func cause(of error: PartError, in document: XMLDocument) -> PartError {
        guard error.overrun == nil, error.cell == nil else { return error }
        do throws(PartError) {
            try XMLCharacters.check(document.bytes.span, document.start..<document.bytes.count)
            return error
        } catch {
            return error
        }
    }

    /// The error of a sheet's part, with its place.
    func failure(_ error: PartError, in entry: SheetEntry) -> XLSXReaderError {
        let part = entry.part.map { package.storedName(of: $0) } ?? ""
        return XLSXReaderError(error, fileName: fileName, part: part, sheet: entry.name)
    }
}
