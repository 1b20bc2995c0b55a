package import SpreadsheetModel

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
