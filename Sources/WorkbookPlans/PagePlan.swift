public import SpreadsheetModel

/// How a sheet prints (ECMA-376 part 1, 18.3.1.63, 18.3.1.46 and 18.3.1.74).
public struct PagePlan: Hashable, Sendable {
    /// The paper.
    public var paper = PaperSize.a4
    /// Whether the long side lies across.
    public var isLandscape = false
    /// Whether the margins left and right are a quarter of an inch, as Excel's narrow ones, and not 0.7.
    public var hasNarrowMargins = false
    /// Whether the sheet is scaled to be one page wide, as many tall as it needs.
    public var fitsOnePageWide = true
    /// Whether a sheet that is one page wide is one page tall, too.
    public var fitsOnePageTall = false
    /// Zero-based rows repeated on every page.
    public var repeatedRows: ClosedRange<Int>?
    /// Zero-based rows that start a page of their own, ascending.
    public var breaksBefore: [Int] = []
    /// The cells that print; nil prints all.
    public var area: CellRange?
    /// The header, with Excel's codes: "&L…&C…&R…".
    public var header = ""
    /// The footer, with Excel's codes: "&L&A&RPage &P of &N".
    public var footer = ""

    /// A portrait page, one page wide, with no header or footer.
    public init() {}
}

/// The paper that a sheet is laid out for.
public enum PaperSize: String, Hashable, Sendable, CaseIterable {
    /// 210 by 297 millimetres.
    case a4 = "A4"
    /// 297 by 420 millimetres, for tables that would print too small otherwise.
    case a3 = "A3"
}
