package import Checks
import Findings
import SocialValue
import SpreadsheetModel
package import Valuation

/// The words of the report for a person at a terminal: findings in row order, totals, and what follows from them.
struct ReturnsText {
    let style: TerminalStyle

    /// The line over all the files of a run; none for a single file.
    func summary(_ tally: ReturnTally) -> [String] {
        tally.count > 1 ? [style.bold(tally.text)] : []
    }

    /// The report on one file, without a line break at its end.
    func block(_ checked: CheckedReturn) -> String {
        switch checked.outcome {
        case .success(let valued):
            ([heading(checked, valued)]
                + FindingLines(style: style, homeSheet: valued.source.sheet).lines(checked.findings) + [
                    totals(valued), CoverageText.line(valued.source, width: style.width), conclusion(checked),
                ])
                .joined(separator: "\n")
        case .failure(let refusal):
            style.bold(VisibleText.of(checked.shownName)) + "   " + style.red("not read") + "\n  "
                + TerminalSafeText.wrapped(VisibleText.of(refusal.message), width: style.width - 2, indent: "  ")
        }
    }

    private func heading(_ checked: CheckedReturn, _ valued: ValuedReturn) -> String {
        let parts = [
            style.bold(VisibleText.of(checked.shownName)), valued.source.bidder.map(VisibleText.of),
            "\(TerminalSafeText.count(valued.lines.count, "line")) on sheet \"\(VisibleText.of(valued.source.sheet))\"",
        ]
        return parts.compactMap(\.self).joined(separator: "   ")
    }

    private func totals(_ valued: ValuedReturn) -> String {
        // Where no line states a value, as in a form saved by a program that does not work formulas out, there is no
        // sum to compare with, and nought would be a figure that nobody stated.
        let statesLines = valued.lines.contains { $0.stated != nil }
        let amounts = [
            valued.source.statedTotal.amount.map { ("Total stated in the return", $0) },
            statesLines ? ("Sum of the stated lines", valued.total.stated) : nil,
            ("Total recomputed, answer × proxy", valued.total.computed),
            statesLines ? ("Stated less recomputed", valued.total.gap) : nil,
        ].compactMap(\.self)
        let width = amounts.map { $0.1.displayText.count }.max() ?? 0
        return amounts.map { label, amount in
            let figure = amount.displayText
            let gap = String(repeating: " ", count: 34 - label.count + width - figure.count)
            return "  \(label)\(gap)\(style.bold(figure))"
        }.joined(separator: "\n")
    }

    private func conclusion(_ checked: CheckedReturn) -> String {
        let verdict =
            checked.count(.stop) > 0
            ? "do not use these figures until the problems marked STOP are resolved" : "no problems stop you using it"
        let accepted = AcceptedStops.words(checked.findings).map { " (\(VisibleText.of($0)))" } ?? ""
        return "  \(TerminalSafeText.tally(checked.count)): \(verdict)\(accepted)."
    }
}

/// What changed between two versions of a return, as text for a terminal.
package enum ChangesText {
    /// One line a change, then the totals.
    package static func report(_ comparison: VersionComparison) -> String {
        let lines = comparison.changes.map { change in
            let before = change.before.map(VisibleText.of) ?? "blank"
            let after = change.after.map(VisibleText.of) ?? "blank"
            let effect = change.effect.map { " (\($0.displayText))" } ?? ""
            return "  \(VisibleText.of(change.subject))  \(change.part): \(before) -> \(after)\(effect)"
        }
        let totals = "  Total recomputed: \(comparison.before.displayText) -> \(comparison.after.displayText)"
        return (["What changed since the version before:"] + (lines.isEmpty ? ["  nothing"] : lines) + [totals])
            .joined(separator: "\n") + "\n"
    }
}

/// How many returns of a run are ready, stopped or refused.
package struct ReturnTally: Sendable {
    /// All the files.
    private(set) var count = 0
    private var stopped = 0
    private var refused = 0

    /// No file.
    init() {}

    /// The count of one file.
    init(of checked: CheckedReturn) {
        count = 1
        switch checked.outcome {
        case .success: stopped = checked.count(.stop) > 0 ? 1 : 0
        case .failure: refused = 1
        }
    }

    /// Adds the files of another count.
    mutating func add(_ other: ReturnTally) {
        count += other.count
        stopped += other.stopped
        refused += other.refused
    }

    /// "3 returns: 1 ready, 1 with stops, 1 not read."
    var text: String {
        "\(TerminalSafeText.count(count, "return")): \(count - refused - stopped) ready, \(stopped) with stops, "
            + "\(refused) not read."
    }
}

/// The report of `check` for a person at a terminal: file by file, the summary last.
package struct TextReport: ReturnsReport {
    private let words: ReturnsText
    private var tally = ReturnTally()

    package init(style: TerminalStyle) {
        words = ReturnsText(style: style)
    }

    /// The block about a file, and the count of it alone.
    package func part(_ checked: CheckedReturn, at position: Int) -> (block: String, tally: ReturnTally) {
        (words.block(checked), ReturnTally(of: checked))
    }

    package mutating func add(_ part: (block: String, tally: ReturnTally)) -> String {
        let gap = tally.count > 0 ? "\n" : ""
        tally.add(part.tally)
        return gap + part.block + "\n"
    }

    package func ending() -> [String] {
        words.summary(tally).map { "\n" + $0 + "\n" }
    }
}
