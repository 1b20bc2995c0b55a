package import SpreadsheetModel

/// What a return shows of the form it was filled in on: traces of the council's own template, when there are any.
package struct IssuedForm: Hashable, Sendable {
    /// The stamp as printed; nil when the workbook holds none.
    package var stamp: String?
    /// Where the stamp stands: sheet and cell.
    package var stampPlace: CellLocation?
    /// Whether the workbook has the other sheets of the template.
    package var hasCompanionSheets: Bool
    /// What the template's sheets print; nil when there is no trace of them.
    package var printed: PrintedForm?

    package init(stamp: String? = nil, stampPlace: CellLocation? = nil, hasCompanionSheets: Bool = false) {
        self.stamp = stamp
        self.stampPlace = stampPlace
        self.hasCompanionSheets = hasCompanionSheets
    }

    /// Whether the return was filled in on the template.
    package var isTemplate: Bool { stamp != nil || hasCompanionSheets }
}
