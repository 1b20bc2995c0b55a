package import Checks
import Findings
import SocialValue
import SpreadsheetModel

/// The report of `evaluation check` for a person at a terminal.
package struct EvaluationText {
    private let style: TerminalStyle

    package init(style: TerminalStyle) {
        self.style = style
    }

    /// What the file holds, what was found in it, and whether bids can be compared with it.
    package func report(_ checked: CheckedEvaluation, fileName: String) -> String {
        ([heading(checked, fileName)]
            + FindingLines(style: style, homeSheet: nil).lines(checked.findings) + [conclusion(checked.findings)])
            .joined(separator: "\n") + "\n"
    }

    private func heading(_ checked: CheckedEvaluation, _ fileName: String) -> String {
        let progress = checked.progress
        let parts = [
            TerminalSafeText.count(checked.evaluation.bids.count, "bid"),
            typed(progress.prices, of: progress.bids, "price"),
            typed(progress.scores, of: progress.neededScores, "score"),
            TerminalSafeText.count(checked.evaluation.accepted.count, "accepted answer"),
        ].compactMap(\.self)
        return style.bold(VisibleText.of(fileName)) + "   " + parts.joined(separator: ", ")
    }

    /// "2 of 6 prices typed"; nil where none is needed.
    private func typed(_ count: Int, of needed: Int, _ noun: String) -> String? {
        needed > 0 ? "\(count) of \(TerminalSafeText.count(needed, noun)) typed" : nil
    }

    private func conclusion(_ findings: [Finding]) -> String {
        func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
        let verdict =
            switch (count(.stop) > 0, findings.isComplete) {
            case (true, true): "do not decide with it yet"
            case (true, false): "it is not complete yet, so do not decide with it"
            case (false, false): "it is not complete yet"
            case (false, true): "bids can be compared with it"
            }
        return "  \(TerminalSafeText.tally(count)): \(verdict)."
    }
}

extension [Finding] {
    /// Whether no price and no score that is needed is blank.
    fileprivate var isComplete: Bool { !contains { $0.code == "evaluation-not-filled-in" } }
}

/// The JSON document of `evaluation check`: schema version 1. Findings have the keys they have in ``ReturnsJSON``.
package enum EvaluationFindingsJSON {
    /// The document for a workbook that was read.
    package static func document(_ checked: CheckedEvaluation, fileName: String) -> JSONValue {
        let progress = checked.progress
        return [
            "schemaVersion": .integer(1),
            "evaluation": [
                "file": ["name": .string(fileName)],
                "usable": .bool(!checked.findings.contains { $0.severity == .stop }),
                "complete": .bool(checked.findings.isComplete),
                "bids": .integer(checked.evaluation.bids.count),
                "prices": ["typed": .integer(progress.prices), "needed": .integer(progress.bids)],
                "scores": ["typed": .integer(progress.scores), "needed": .integer(progress.neededScores)],
                "accepted": .integer(checked.evaluation.accepted.count),
                "findings": .array(checked.findings.map(FindingJSON.object)),
            ],
        ]
    }
}
