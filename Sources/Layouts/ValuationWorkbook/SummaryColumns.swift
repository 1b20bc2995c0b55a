import SpreadsheetModel
import Valuation
import WorkbookPlans

/// The columns of the summary's tables: both sets of figures with what lies between them, or one where both are the same.
struct SummaryColumns {
    /// Which figures the workbook holds.
    let basis: ValuationBasis
    /// Whether the figures on the other basis stand beside them.
    let showsBoth: Bool

    init(_ valued: ValuedReturn, basis: ValuationBasis) {
        self.basis = basis
        // A return that states nothing has nothing to be compared with.
        let isSilent = basis == .computed && !valued.total.isStated
        showsBoth = !isSilent && !valued.isStatedAsComputed
    }

    /// What one set of figures means, in a sentence; nil where there are two.
    func sentence(_ valued: ValuedReturn) -> String? {
        if showsBoth { return nil }
        return valued.total.isStated
            ? "The return states the same values as answer × proxy value gives, line by line."
            : "The return states no values: these are answer × proxy value."
    }

    /// The headings, the first of a table's own.
    func headings(_ first: String) -> [String] {
        showsBoth
            ? [
                first, basis.heading, "Share of total", basis.other.heading, "Stated less computed",
                "Share of \(basis.other.heading.lowercased())",
            ] : [first, "Pledged Social Value", "Share of total"]
    }

    /// The columns of figures.
    var figures: Set<Int> { Set(1..<headings("").count) }

    /// The width of each, in characters; an empty one parts them from the charts.
    var widths: [Double] { showsBoth ? [54, 17, 14, 17, 21, 16, 2] : [62, 22, 15, 2] }

    /// The column that the charts start in.
    var chart: Int { widths.count }

    /// The width of a chart, in pixels.
    var chartWidth: Int { showsBoth ? 380 : 480 }

    /// The width of each column below the charts, in characters, and how many there are.
    static let chartColumnWidth = 9.0
    var chartColumns: Int { (chartWidth + 62) / 63 }

    /// The column of what is beside the bars: right of the charts, hidden and not printed.
    var labels: Int { chart + chartColumns + 1 }
}

/// How the summary prints: on one page where its letters stay large enough to be read, and otherwise with no table and no
/// chart cut between two.
struct SummaryPage {
    /// The rows of the tables, from the top, each with the chart beside it.
    let blocks: [Range<Int>]
    /// The width of tables and charts, in points.
    let width: Double

    /// The least scale at which letters of 10 points can be read on paper.
    private static let leastScale = 0.6
    /// The points of landscape A4 between narrow margins, less some for programs that measure otherwise.
    private static let (pageWidth, pageHeight) = (805.0, 470.0)

    /// Sets the page of a sheet whose rows have their heights.
    func set(on sheet: inout SheetPlan) {
        if width <= Self.pageWidth / Self.leastScale, height(of: sheet) <= Self.pageHeight / Self.leastScale {
            sheet.page.fitsOnePageTall = true
        } else {
            sheet.page.breaksBefore = PageBreaks.before(
                blocks, of: sheet, pageHeight: PageBreaks.pageHeight(sheetWidth: width))
        }
    }

    /// The height down to the end of the last table or chart, in points.
    private func height(of sheet: SheetPlan) -> Double {
        let last = blocks.last?.upperBound ?? 0
        let heights = Dictionary(sheet.rows.map { ($0.row, $0.height ?? Self.rowHeight) }) { first, _ in first }
        func top(_ row: Int) -> Double { (0..<row).reduce(0) { $0 + (heights[$1] ?? Self.rowHeight) } }
        let charts = sheet.charts.map { top($0.anchor.row) + Double($0.height) * Self.pointsAPixel }
        return max(top(last), charts.max() ?? 0)
    }

    /// The height in points of a row that has none of its own.
    static let rowHeight = 15.0
    static let pointsAPixel = 0.75
}

/// One row of a block of the summary: a theme, a measure or a priority, its sums, and the formula of those on the
/// workbook's basis.
struct SummaryRow {
    let label: String
    /// What is beside its bars.
    let short: String
    let amounts: ComputedAndStated
    let formula: String

    /// - Parameter short: nil for the label itself.
    init(label: String, short: String? = nil, amounts: ComputedAndStated, formula: String) {
        self.label = label
        self.short = short ?? label
        self.amounts = amounts
        self.formula = formula
    }
}
