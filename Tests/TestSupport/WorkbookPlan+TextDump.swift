import SpreadsheetModel
package import WorkbookPlans

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
                    + (chart.fontSize.map { " \($0)pt" } ?? "") + (chart.plotsHiddenCells ? " with hidden cells" : "")
                    + (chart.isStacked ? " stacked" : ""))
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

extension CellFormat {
    /// What differs from a plain cell, in a few words; empty when nothing does.
    var summary: String {
        var words: [String] = []
        if number != .general { words.append(number.code) }
        words += font.summaryWords
        if let fill { words.append("fill \(fill)") }
        words += border.summaryWords
        if horizontal != .general { words.append("\(horizontal)") }
        if vertical != .bottom { words.append("\(vertical)") }
        if wraps { words.append("wrap") }
        if indent > 0 { words.append("indent \(indent)") }
        if !isLocked { words.append("unlocked") }
        return words.joined(separator: "; ")
    }
}

extension CellFont {
    var summaryWords: [String] {
        let plain = CellFont()
        var words: [String] = []
        if name != plain.name { words.append(name) }
        if size != plain.size { words.append("\(size)pt") }
        if isBold { words.append("bold") }
        if isItalic { words.append("italic") }
        if isUnderlined { words.append("underlined") }
        if let color { words.append("\(color)") }
        return words
    }
}

extension CellBorder {
    var summaryWords: [String] {
        let edges = [("top", top), ("bottom", bottom), ("left", left), ("right", right)]
        var words = edges.filter { $0.1 != .none }.map { "\($0.0) \($0.1)" }
        if let color, !words.isEmpty { words.append("lines \(color)") }
        return words
    }
}

extension ImagePlan {
    /// "image at B2 autox40, 96 bytes 5f0c3a17d0e1b2c4, alt "The logo"": the file by its length and its checksum.
    var dumpLine: String {
        let sides = [width, height].map { $0.map(String.init) ?? "auto" }.joined(separator: "x")
        let sum = String(checksum, radix: 16)
        return "image at \(anchor) \(sides), \(bytes.count) bytes \(sum), alt \(quoted(altText))"
    }

    /// FNV-1a of the file in 64 bits: enough to show that it is another one. Cost: one step a byte.
    private var checksum: UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}

extension PagePlan {
    /// "page landscape, repeats 1-3, breaks before 12 40, area A1:G30, footer "…"".
    var dumpLine: String {
        var words = ["page " + (isLandscape ? "landscape" : "portrait")]
        if paper != .a4 { words.append("on \(paper.rawValue)") }
        if hasNarrowMargins { words.append("narrow margins") }
        if !fitsOnePageWide { words.append("not fitted") }
        if fitsOnePageTall { words.append("one page tall") }
        if let rows = repeatedRows { words.append("repeats \(rows.lowerBound + 1)-\(rows.upperBound + 1)") }
        if !breaksBefore.isEmpty {
            words.append("breaks before " + breaksBefore.map { String($0 + 1) }.joined(separator: " "))
        }
        if let area { words.append("area \(area)") }
        if !header.isEmpty { words.append("header \(quoted(header))") }
        if !footer.isEmpty { words.append("footer \(quoted(footer))") }
        return words.joined(separator: ", ")
    }
}

extension ValidationPlan {
    /// "allow D5:D26 decimal 0...100, prompt "…": "…"".
    var dumpLine: String {
        var words = ["allow \(range) \(rule.dump)"]
        if let prompt { words.append("prompt \(quoted(prompt.title)): \(quoted(prompt.text))") }
        if let refusal { words.append("refusal \(quoted(refusal.title)): \(quoted(refusal.text))") }
        if !isStrict { words.append("warns only") }
        return words.joined(separator: ", ")
    }
}

extension ValidationRule {
    var dump: String {
        switch self {
        case .any: "anything"
        case .decimal(let low, let high): "decimal \(low)...\(high)"
        case .whole(let low, let high): "whole \(low)...\(high)"
        case .list(let source): "list \(source)"
        case .textLength(let limit): "text of \(limit)"
        }
    }
}

extension WorkbookPlan {
    /// The whole plan as readable text, one line a cell, for tests that compare plans with stored text.
    ///
    /// Everything that is planned appears; what keeps its default does not. The same plan gives the same text.
    /// Cost: proportional to the number of cells.
    package var textDump: String {
        var lines: [String] = properties.dumpLines
        lines += definedNames.map { "name \($0.name) = \($0.formula)" }
        for sheet in sheets {
            lines.append("")
            lines += sheet.dumpLines
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension DocumentProperties {
    var dumpLines: [String] {
        let texts = [
            ("title", title), ("subject", subject), ("author", author), ("company", company), ("language", language),
            ("application", application),
        ]
        var lines = texts.filter { !$0.1.isEmpty }.map { "\($0.0) \(quoted($0.1))" }
        if let created { lines.append("created \(created)") }
        lines += custom.map { "property \(quoted($0.name)) = \(quoted($0.value))" }
        return lines
    }
}

/// A text between quotation marks on one line, with marks, backslashes and control characters escaped.
private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\t": result += "\\t"
        case "\r": result += "\\r"
        case _ where scalar.value < 0x20 || scalar.value == 0x7F:
            result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}
