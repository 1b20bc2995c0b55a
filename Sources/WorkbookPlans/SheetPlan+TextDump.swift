import SpreadsheetModel

extension SheetPlan {
    /// The sheet's heading, its layout, its cells in order, then what lies over the cells.
    var dumpLines: [String] {
        [heading] + layoutLines + cells.map(\.dumpLine) + overlayLines
    }

    private var heading: String {
        var words = ["sheet \(quoted(name))"]
        if visibility != .visible { words.append(visibility.rawValue) }
        if let frozenAt { words.append("frozen at \(frozenAt)") }
        if let filter { words.append("filter \(filter)") }
        if isProtected { words.append("protected") }
        if !showsGridLines { words.append("no grid lines") }
        return words.joined(separator: ", ")
    }

    private var layoutLines: [String] {
        var lines = [page.dumpLine]
        lines += columns.map { plan in
            let names =
                CellReference.columnName(plan.columns.lowerBound) + ":"
                + CellReference.columnName(plan.columns.upperBound)
            return "columns \(names) width \(plan.width)" + (plan.isHidden ? ", hidden" : "")
        }
        lines += rows.map { plan in
            var words = ["row \(plan.row + 1)"]
            if let height = plan.height { words.append("height \(height)") }
            if plan.outlineLevel > 0 { words.append("outline \(plan.outlineLevel)") }
            if plan.isHidden { words.append("hidden") }
            return words.joined(separator: ", ")
        }
        lines += mergedRanges.map { "merged \($0)" }
        lines += tables.map { table in
            "table \(table.name) \(table.range) " + table.headings.map(quoted).joined(separator: " | ")
                + (table.hasFilter ? ", filter" : "")
        }
        return lines
    }

    private var overlayLines: [String] {
        var lines = links.map { "link \($0.cell) -> \($0.target)" + ($0.tip.isEmpty ? "" : " tip \(quoted($0.tip))") }
        lines += comments.map { comment in
            "comment \(comment.cell)" + (comment.author.isEmpty ? "" : " by \(quoted(comment.author))")
                + ": \(quoted(comment.text))"
        }
        lines += validations.map(\.dumpLine)
        lines += conditionalFormats.map { "where \($0.range): \($0.formula) -> \($0.format.summary)" }
        for chart in charts {
            lines.append(
                "chart at \(chart.anchor) \(chart.width)x\(chart.height) \(quoted(chart.title)) "
                    + "alt \(quoted(chart.altText)) axis \(quoted(chart.valueFormat.code))"
                    + (chart.fontSize.map { " \($0)pt" } ?? "") + (chart.plotsHiddenCells ? " with hidden cells" : ""))
            lines += chart.series.map { series in
                "  series \(quoted(series.name)) on \(quoted(series.sheet)) \(series.categories) "
                    + "\(series.values) \(series.color)"
            }
        }
        lines += images.map(\.dumpLine)
        return lines
    }
}

extension CellPlan {
    /// "G19  formula E19*F19 = 626477.8  [#,##0.00; bold]".
    var dumpLine: String {
        let summary = format.summary
        return "\(reference)  \(content.dump)" + (summary.isEmpty ? "" : "  [\(summary)]")
    }
}

extension CellContent {
    /// The content with its kind, so that a text "1" and a number 1 differ.
    var dump: String {
        switch self {
        case .blank: "blank"
        case .text(let text): "text \(quoted(text))"
        case .number(let number): "number \(number)"
        case .boolean(let boolean): boolean ? "TRUE" : "FALSE"
        case .formula(let formula, let cached): "formula \(formula) = \(cached.dump)"
        }
    }
}

extension CachedValue {
    var dump: String {
        switch self {
        case .number(let number): number.description
        case .text(let text): quoted(text)
        case .boolean(let boolean): boolean ? "TRUE" : "FALSE"
        }
    }
}
