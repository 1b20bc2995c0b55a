package import SpreadsheetModel
import Valuation

/// When and by whom a workbook is prepared. Neither is asked of a clock or the system here, so that the same input makes
/// the same workbook.
package struct Preparation: Hashable, Sendable {
    /// The day of the valuation, or of the publication; nil when nobody said.
    package var day: CivilDate?
    /// The person who answers for it; nil when nobody said.
    package var by: String?
    /// The bidder's identifier in a public register, as "GB-COH-01234567"; nil when nobody said.
    package var bidderIdentifier: String?

    package init(day: CivilDate? = nil, by: String? = nil, bidderIdentifier: String? = nil) {
        self.day = day
        self.by = by
        self.bidderIdentifier = bidderIdentifier
    }
}

/// Whom a finished workbook is for.
package enum WorkbookProfile: String, Hashable, Sendable, CaseIterable {
    /// A finance officer: sub-totals in the table, links, filters, frozen headings, protection, charts.
    case finance
    /// The public: one plain tagged table a sheet, after the Analysis Function's basics of accessible spreadsheets.
    case publication
}

extension PriorityTotal {
    /// The priority's name, or the words for the lines that have none under the scheme.
    var label: String { priority ?? "No priority" }
}

extension ThemeTotal {
    /// The theme's name, or the words for the lines that no theme stands beside.
    var label: String { theme.isEmpty ? "No theme" : theme }
}
