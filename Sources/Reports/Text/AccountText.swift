import Valuation

/// What became of every row and cell of the sheet that a return was read from, in one line.
enum AccountText {
    /// "  24 rows with 201 cells: 22 lines, 1 heading, 1 total. Nothing is unaccounted for."
    static func line(_ source: Return) -> String {
        let account = source.form.account
        let ignored = account.rowCount { if case .ignored = $0 { true } else { false } }
        var parts = [
            PlainText.count(account.rowCount { $0 == .line }, "line"),
            PlainText.count(account.rowCount { $0 == .heading }, "heading"),
            PlainText.count(account.rowCount { $0 == .label }, "label"),
            PlainText.count(account.rowCount { $0 == .total }, "total"),
        ].filter { !$0.hasPrefix("no ") }
        if ignored > 0 { parts.append("\(ignored) ignored") }
        let reasons = account.ignored.map { PlainText.count($0.cells, "cell") + " " + $0.reason.rawValue }
        let left = reasons.isEmpty ? "" : " Not read: \(reasons.joined(separator: ", "))."
        let rows = PlainText.count(account.rows.count, "row")
        let text = "\(rows) with \(PlainText.count(account.cellCount, "cell")): \(parts.joined(separator: ", "))."
        return "  "
            + PlainText.wrapped(text + left + " " + remainder(account.unaccountedCells), width: 100, indent: "  ")
    }

    private static func remainder(_ cells: Int) -> String {
        cells == 0 ? "Nothing is unaccounted for." : "\(PlainText.count(cells, "cell")) unaccounted for."
    }
}
