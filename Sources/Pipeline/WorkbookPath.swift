/// The path of a workbook.
package enum WorkbookPath {
    /// The path without the ending .xlsx, in whatever case; a path without it as it is.
    package static func stem(of path: String) -> String {
        path.lowercased().hasSuffix(ending) ? String(path.dropLast(ending.count)) : path
    }

    private static let ending = ".xlsx"
}
