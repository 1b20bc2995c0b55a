/// What a file is when it is not a workbook that can be read here. Told by content, never by name.
public enum FileFormat: String, Hashable, Sendable, CaseIterable {
    /// A file of no bytes.
    case empty
    /// An Excel 97-2003 workbook or older.
    case xls
    /// An Excel binary workbook.
    case xlsb
    /// An Excel 2003 XML spreadsheet.
    case xmlSpreadsheet
    /// An OpenDocument spreadsheet.
    case ods
    /// An Apple Numbers document.
    case numbers
    /// Text, such as comma-separated values.
    case csv
    /// A web page.
    case html
    /// A PDF document.
    case pdf
    /// A Word document.
    case docx
    /// A PowerPoint presentation.
    case pptx
    /// A ZIP file of something else.
    case zip
    /// A folder, not a file.
    case folder
    /// Nothing that is known here.
    case unknown
}
