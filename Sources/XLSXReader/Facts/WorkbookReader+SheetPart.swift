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
