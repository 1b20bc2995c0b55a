import SocialValue

/// What became of every row and cell of the sheet that a return was read from, in one line.
enum CoverageText {
    /// The sentence for a terminal, broken into lines of so many columns.
    static func line(_ source: Return, width: Int) -> String {
        "  " + TerminalSafeText.wrapped(sentence(source), width: width - 2, indent: "  ")
    }

    /// "24 rows with 201 cells: 22 lines, 1 heading, 1 total. All cells are accounted for."
    static func sentence(_ source: Return) -> String {
        let account = source.form.account
        let parts = [
            TerminalSafeText.count(account.rowCount { $0 == .line }, "line"),
            TerminalSafeText.count(account.rowCount { $0 == .heading }, "heading"),
            TerminalSafeText.count(account.rowCount { $0 == .label }, "label"),
            TerminalSafeText.count(account.rowCount { $0 == .total }, "total"), ignored(account),
        ].compactMap(\.self).filter { !$0.hasPrefix("no ") }
        let reasons = account.ignored.map { TerminalSafeText.count($0.cells, "cell") + " " + $0.reason.rawValue }
        let left = reasons.isEmpty ? "" : " Not read: \(reasons.joined(separator: ", "))."
        let rows = TerminalSafeText.count(account.rows.count, "row")
        let text =
            "\(rows) with \(TerminalSafeText.count(account.cellCount, "cell")): \(parts.joined(separator: ", "))."
        return text + left + " " + remainder(account.unaccountedCells)
    }

    /// "4 ignored (3 above the table, 1 note)"; nil when no row is.
    private static func ignored(_ account: SheetCoverage) -> String? {
        let reasons = IgnoredReason.allCases.compactMap { reason -> (words: String, rows: Int)? in
            let rows = account.rowCount { $0 == .ignored(reason) }
            return rows > 0 ? (words(rows, reason), rows) : nil
        }
        guard !reasons.isEmpty else { return nil }
        let rows = reasons.map(\.rows).reduce(0, +)
        return "\(rows) ignored (\(reasons.map(\.words).joined(separator: ", ")))"
    }

    /// "2 notes", "1 above the table".
    private static func words(_ rows: Int, _ reason: IgnoredReason) -> String {
        switch reason {
        case .note: TerminalSafeText.count(rows, "note")
        case .placeholder: TerminalSafeText.count(rows, "unused row")
        case .otherTable: "\(rows) of another table"
        case .strayAnswer: "\(rows) with a figure but no measure"
        case .aboveTable, .belowTable, .besideTable, .unusedColumn, .rowNumber, .hidden: "\(rows) \(reason.rawValue)"
        }
    }

    private static func remainder(_ cells: Int) -> String {
        cells == 0 ? "All cells are accounted for." : "\(TerminalSafeText.count(cells, "cell")) unaccounted for."
    }
}
