import SpreadsheetModel

/// The path of a workbook.
package enum WorkbookPath {
    /// The path without the ending .xlsx, in whatever case; a path without it as it is.
    package static func stem(of path: String) -> String { PathText.dropping(".xlsx", from: path) }
}
