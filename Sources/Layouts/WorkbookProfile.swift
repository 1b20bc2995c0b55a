/// Whom a finished workbook is for.
package enum WorkbookProfile: String, Hashable, Sendable, CaseIterable {
    /// A finance officer: sub-totals in the table, links, filters, frozen headings, protection, charts.
    case finance
    /// The public: one plain tagged table a sheet, after the Analysis Function's basics of accessible spreadsheets.
    case publication
}
