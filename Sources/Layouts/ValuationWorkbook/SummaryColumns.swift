import Valuation

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

    /// The column of what stands beside the bars: right of the charts, hidden and not printed.
    var labels: Int { chart + chartColumns + 1 }
}
