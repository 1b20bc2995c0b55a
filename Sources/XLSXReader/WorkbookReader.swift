public import SpreadsheetModel

/// An open workbook (ECMA-376 part 1, SpreadsheetML): its list of sheets, and their cells on demand.
///
/// A value that can be shared between tasks: sheets are kept compressed and inflated each time they are read.
///
/// ```swift
/// let workbook = try WorkbookReader(path: "acme.xlsx")
/// let sheet = try workbook.sheet(named: "Return")
/// print(sheet["B7"]?.value ?? .blank)
/// ```
public struct WorkbookReader: Sendable {
    /// The file's name without its folder.
    public let fileName: String
    /// The day that date serials count from.
    public let dateSystem: DateSystem
    /// The sheets in tab order, hidden ones included.
    public let sheets: [SheetEntry]
    /// What is worth knowing of the file though it could be read: macros, links to other files, a container that
    /// holds more than it names.
    public let notes: [ReadNote]
    /// The number format of each cell format (`cellXfs`, ECMA-376 part 1, 18.8.10), by ``RowCell/formatIndex``.
    public var numberFormats: [NumberFormat] { cellFormats.formats }
    /// Whether it holds macros: a VBA project, or a sheet of Excel 4 macros. They are never run nor read.
    public let hasMacros: Bool
    /// Whether formulas of it refer to other workbooks; ``externalWorkbooks()`` says which. They are never opened.
    public let hasExternalLinks: Bool

    /// The workbook part.
    let part: PartName
    /// The parts that opening the workbook has read to their end.
    let partsRead: Set<PartName>
    let package: Package
    let sharedStrings: SharedStrings
    /// What the styles part says of cells.
    let cellFormats: CellFormatTable

    /// Opens a workbook that is in memory. The shared strings and styles are read here, the sheets when asked for.
    ///
    /// What the bytes are is told by their content; `fileName` is used in messages alone.
    ///
    /// - Throws: `not-a-workbook`, `password-protected`, `damaged` or `over-limit`.
    public init(
        bytes: [UInt8], fileName: String, limits: ReadLimits = .untrusted
    ) throws(XLSXReaderError) {
        guard bytes.count <= limits.fileBytes else {
            throw FileBytes.tooLarge(bytes.count, limits.fileBytes, fileName)
        }
        if let found = FileFormat.detect(bytes) {
            guard !found.isEncrypted else {
                throw XLSXReaderError(.passwordProtected, fileName: fileName, detail: "the content is encrypted")
            }
            throw XLSXReaderError.notAWorkbook(found.format, fileName: fileName)
        }
        if let other = FileFormat.detectPackage(bytes) {
            throw XLSXReaderError.notAWorkbook(other, fileName: fileName)
        }
        let package = try Package(bytes, fileName: fileName, limits: limits)
        let contents = try WorkbookContents(package)
        self.fileName = fileName
        self.package = package
        dateSystem = contents.dateSystem
        sheets = contents.sheets
        notes = package.notes
        hasMacros = contents.hasMacros
        hasExternalLinks = contents.hasExternalLinks
        part = contents.part
        partsRead = contents.partsRead
        sharedStrings = contents.sharedStrings
        cellFormats = contents.formats
    }

    /// Opens a workbook from a file, which is read whole.
    ///
    /// - Throws: what ``init(bytes:fileName:limits:)`` throws, `missing-file` or `unreadable-file`.
    public init(path: String, limits: ReadLimits = .untrusted) throws(XLSXReaderError) {
        let fileName = PathText.name(of: path)
        let bytes = try FileBytes.contents(ofFileAt: path, fileName: fileName, limit: limits.fileBytes)
        try self.init(bytes: bytes, fileName: fileName, limits: limits)
    }
}
