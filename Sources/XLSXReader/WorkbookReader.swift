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
