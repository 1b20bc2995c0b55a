package import Layouts

/// How finished workbooks are to be made.
package struct WorkbookOptions: Sendable {
    /// Which figures fill the Pledged Social Value column.
    package var basis = ValuationBasis.computed
    /// Whom the workbook is for.
    package var profile = WorkbookProfile.finance
    /// When and by whom they are prepared.
    package var preparation = Preparation()
    /// Whether existing files may be replaced.
    package var replacing = false
    /// Whether each workbook is printed to a PDF file beside it.
    package var printsPDF = false
    /// What the index over several returns shows.
    package var index = IndexOptions()

    /// A computed workbook for finance officers, replacing nothing.
    package init() {}
}
