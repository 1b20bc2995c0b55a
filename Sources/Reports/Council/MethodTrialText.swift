package import Assessment
import SocialValue
import SpreadsheetModel

/// The report of `council test` for a person at a terminal: what the method is, and what it does with made-up bids.
package struct MethodTrialText {
    private let style: TerminalStyle

    package init(style: TerminalStyle) {
        self.style = style
    }

    /// Each case with its table and what to see in it; those to think about are told at the end.
    package func report(_ trial: MethodTrial, fileName: String) -> String {
        let lead = [
            style.bold(VisibleText.of(fileName)) + "   a dry run with made-up bids",
            "", wrapped("The made-up pledges are around \(usual(trial)): \(trial.usualReason)."),
        ]
        let criteria = Criterion.all(of: trial.tender).map {
            wrapped("\(VisibleText.of($0.name)), \($0.weight): \(MethodWords.how($0, in: trial.tender))")
        }
        let cases = trial.cases.map { block($0, trial) }
        return (lead + criteria + [""] + cases + [conclusion(trial)]).joined(separator: "\n") + "\n"
    }

    private func usual(_ trial: MethodTrial) -> String { pledge(trial.usual, trial) }

    private func pledge(_ amount: ExactDecimal, _ trial: MethodTrial) -> String {
        trial.tender.scoring?.kind == .points
            ? "\(amount) points" : Money(rounding: amount)?.displayText ?? amount.description
    }

    private func block(_ trialCase: TrialCase, _ trial: MethodTrial) -> String {
        let places = trial.tender.markPlaces
        let head = ["Bid", "Pledge", "Price", "Social value", "Total", "Place"]
        let rows = trialCase.rows.map { row in
            [
                row.bidder, pledge(row.pledge, trial), row.price?.displayText ?? "-",
                row.marks?.text(places: places) ?? "-",
                row.total?.text(places: places) ?? "-",
                row.rank.map(String.init) ?? "not ranked",
            ]
        }
        let title = style.bold(trialCase.title)
        let verdict = wrapped((trialCase.isProblem ? "Think about it: " : "") + trialCase.verdict)
        let shown = trialCase.isProblem ? style.yellow(verdict) : verdict
        return ([title] + TextTable.lines([head] + rows, words: [0]).map { "  " + $0 } + [shown, ""]).joined(
            separator: "\n")
    }

    private func conclusion(_ trial: MethodTrial) -> String {
        let count = trial.cases.count(where: \.isProblem)
        return count == 0
            ? "Nothing in this dry run speaks against the method."
            : "\(TerminalSafeText.count(count, "point")) to think about before the method is published."
    }

    private func wrapped(_ text: String) -> String {
        "  " + TerminalSafeText.wrapped(text, width: style.width - 2, indent: "  ")
    }
}

/// The JSON document of `council test`: schema version 1.
package enum MethodTrialJSON {
    package static func document(_ trial: MethodTrial, fileName: String) -> JSONValue {
        [
            "schemaVersion": .integer(1),
            "council": ["file": ["name": .string(fileName)]],
            "method": .text(trial.tender.scoring?.kind.rawValue),
            "usualPledge": .described(trial.usual),
            "cases": .array(trial.cases.map(object)),
        ]
    }

    private static func object(_ trialCase: TrialCase) -> JSONValue {
        [
            "title": .string(trialCase.title), "problem": .bool(trialCase.isProblem),
            "verdict": .string(trialCase.verdict),
            "bids": .array(
                trialCase.rows.map { row in
                    [
                        "bidder": .string(row.bidder), "pledge": .described(row.pledge),
                        "price": .described(row.price), "marks": .described(row.marks),
                        "total": .described(row.total), "rank": row.rank.map { .integer($0) } ?? .null,
                    ]
                }),
        ]
    }
}
