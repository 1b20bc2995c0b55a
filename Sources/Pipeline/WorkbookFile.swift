package import XLSXReader

/// A workbook as people send it: the one place that opens them.
package enum WorkbookFile {
    /// Opens the workbook at a path, or that standard input gives.
    package static func open(path: String, limits: ReadLimits) throws(XLSXReaderError) -> WorkbookReader {
        let name = InputFile.name(of: path)
        return try open(InputFile.contents(of: path, named: name, limit: limits.fileBytes), named: name, limits: limits)
    }

    /// Opens the workbook that bytes are.
    package static func open(
        _ bytes: [UInt8], named name: String, limits: ReadLimits
    ) throws(XLSXReaderError) -> WorkbookReader {
        try WorkbookReader(bytes: bytes, fileName: name, limits: limits)
    }
}
