public import SpreadsheetModel

extension WorkbookReader {
    /// The links of a sheet, in stored order (ECMA-376 part 1, 18.3.1.48).
    ///
    /// Cost: one pass over the sheet.
    ///
    /// - Parameter index: The sheet's position in ``sheets``, from 0.
    /// - Throws: `damaged`, `over-limit` or `no-such-sheet`.
    public func hyperlinks(ofSheetAt index: Int) throws(XLSXReaderError) -> [Hyperlink] {
        let relationships = try relationships(ofSheetAt: index)
        return try scan(sheetAt: index) { document throws(PartError) in
            try HyperlinkList(document, relationships, limits: package.limits).links
        }
    }

    /// The data validations of a sheet, in stored order, those of later versions of Excel last (ECMA-376 part 1,
    /// 18.3.1.33, and [MS-XLSX] 2.6.23).
    ///
    /// Cost: one pass over the sheet.
    ///
    /// - Parameter index: The sheet's position in ``sheets``, from 0.
    /// - Throws: `damaged`, `over-limit` or `no-such-sheet`.
    public func dataValidations(ofSheetAt index: Int) throws(XLSXReaderError) -> [DataValidation] {
        try scan(sheetAt: index) { document throws(PartError) in
            try DataValidationList(document, limits: package.limits).validations
        }
    }

    /// What a sheet lets a person change, and which cells are locked (ECMA-376 part 1, 18.3.1.85 and 18.8.33).
    ///
    /// Cost: one pass over the styles and the sheet; memory follows the runs of cells that are locked alike.
    ///
    /// - Parameter index: The sheet's position in ``sheets``, from 0.
    /// - Throws: `damaged`, `over-limit` or `no-such-sheet`.
    public func protection(ofSheetAt index: Int) throws(XLSXReaderError) -> SheetProtection {
        let styles = WorkbookContents.stylesPart(try package.relationships(of: part), package)
        let formats =
            try package.read(styles) { document throws(PartError) in
                try CellProtectionTable(document, limits: package.limits)
            } ?? CellProtectionTable()
        return try scan(sheetAt: index) { document throws(PartError) in
            try ProtectionScan(document, formats: formats, limits: package.limits).protection
        }
    }

    /// The tables of a sheet, from the top (ECMA-376 part 1, 18.5).
    ///
    /// Cost: one pass over each table's part; the sheet itself is not read.
    ///
    /// - Parameter index: The sheet's position in ``sheets``, from 0.
    /// - Throws: `damaged`, `over-limit` or `no-such-sheet`.
    public func tables(ofSheetAt index: Int) throws(XLSXReaderError) -> [TableDefinition] {
        try onSheet(index) { () throws(XLSXReaderError) in
            let parts = try relationships(ofSheetAt: index).targets("table")
            try package.checkDelivered(parts)
            var tables: [TableDefinition] = []
            for name in parts {
                tables.append(
                    try package.require(name) { document throws(PartError) in
                        try TablePart(document, limits: package.limits).table
                    })
            }
            return tables.sorted { ($0.range.first, $0.name) < ($1.range.first, $1.name) }
        }
    }

    /// The notes and conversations of a sheet, in the order of their cells. Of a conversation the note that stands in
    /// for it in older programs is left out (ECMA-376 part 1, 18.7, and [MS-XLSX] 2.1.70).
    ///
    /// Cost: one pass over the comments; the sheet itself is not read.
    ///
    /// - Parameter index: The sheet's position in ``sheets``, from 0.
    /// - Throws: `damaged`, `over-limit` or `no-such-sheet`.
    public func comments(ofSheetAt index: Int) throws(XLSXReaderError) -> [CellComment] {
        try onSheet(index) { () throws(XLSXReaderError) in
            let relationships = try relationships(ofSheetAt: index)
            var threads: [CellComment] = []
            if let name = relationships.first("threadedComment")?.target {
                let people = try people()
                threads = try package.require(name) { document throws(PartError) in
                    try ThreadedCommentsPart(document, people: people, limits: package.limits).threads
                }
            }
            var notes: [CellComment] = []
            if let name = relationships.first("comments")?.target {
                notes = try package.require(name) { document throws(PartError) in
                    try CommentsPart(document, limits: package.limits).notes
                }
            }
            let cells = Set(threads.map(\.cell))
            let standing = notes.filter { !cells.contains($0.cell) }
            return (standing + threads).sorted { $0.cell < $1.cell }
        }
    }

    /// The names of those who write in conversations.
    private func people() throws(XLSXReaderError) -> [String: String] {
        guard let name = try package.relationships(of: part).first("person")?.target else { return [:] }
        return try package.require(name) { document throws(PartError) in
            try PersonsPart(document, limits: package.limits).names
        }
    }
}

extension WorkbookReader {
    /// What `body` finds in a sheet's part. A sheet that is not in the file is an error.
    func scan<Value>(
        sheetAt index: Int, _ body: (XMLDocument) throws(PartError) -> Value
    ) throws(XLSXReaderError) -> Value {
        let (entry, document) = try document(ofSheetAt: index)
        do throws(PartError) {
            return try body(document)
        } catch {
            throw failure(error, in: entry)
        }
    }

    /// The relationships of a sheet's part; none when the sheet is not in the file.
    func relationships(ofSheetAt index: Int) throws(XLSXReaderError) -> Relationships {
        try onSheet(index) { () throws(XLSXReaderError) in
            guard let name = sheets[index].part else { return .none }
            return try package.relationships(of: name)
        }
    }

    /// Runs `body` for a sheet of the list, and names the sheet in its errors.
    func onSheet<Value>(
        _ index: Int, _ body: () throws(XLSXReaderError) -> Value
    ) throws(XLSXReaderError) -> Value {
        guard sheets.indices.contains(index) else {
            throw XLSXReaderError(
                .noSuchSheet, fileName: fileName, detail: "it has no sheet at position \(index) of its list")
        }
        do throws(XLSXReaderError) {
            return try body()
        } catch {
            var error = error
            error.sheet = sheets[index].name
            throw error
        }
    }
}
