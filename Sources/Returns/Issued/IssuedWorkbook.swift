package import Forms
package import SpreadsheetModel
import Vocabulary

/// A workbook that Pledgebook wrote, known again among files that people give as inputs.
package struct IssuedWorkbook: Hashable, Sendable {
    /// What it is.
    package let kind: IssuedKind
    /// The name of the return it was made from; nil when it does not say.
    package let source: String?

    /// Knows a workbook by the property it carries, else by its sheets: programs that save it again, and people who copy
    /// its sheets, lose the property. Nil for any other workbook.
    ///
    /// Cost: one look at each sheet's name and at its first cells.
    package init?(_ sheets: [Sheet], properties: [DocumentProperty]) {
        func text(_ name: String) -> String? {
            guard case .text(let text)? = properties.first(where: { $0.name == name })?.value else { return nil }
            return text
        }
        guard let kind = text(IssuedKind.property).flatMap(IssuedKind.init) ?? Self.shape(of: sheets) else {
            return nil
        }
        self.kind = kind
        source = text(IssuedKind.sourceProperty)
    }

    /// The kind whose sheets a workbook has. A form comes first: it is a return, whatever stands beside it.
    private static func shape(of sheets: [Sheet]) -> IssuedKind? {
        let names = Set(sheets.map(\.name))
        if sheets.contains(where: { IssuedFormDetector.stamp(on: $0) != nil }) {
            return names.contains(FormWords.questionsSheet) ? .questions : .form
        }
        if let (kind, _) = signs.first(where: { $0.signs.has(3, of: names) }) { return kind }
        return sheets.contains(where: isPledgeSheet) ? .finished : nil
    }

    /// The sheets of each kind, of which a workbook that has three is one of them. No two share more than two.
    private static let signs: [(kind: IssuedKind, signs: Set<String>)] = [
        (.finished, [pledgeSheet, "Reconciliation", "Findings", "Checks"]),
        (.publication, [pledgeSheet, "Totals by Theme", "Notes", "About and contents"]),
        (.index, ["Returns", "Sources", "Checks"]),
        (.council, ["Tender", "Themes", "Measures", "Priorities", "Rules", "Choices"]),
        (
            .evaluation,
            [
                EvaluationWords.guideSheet, EvaluationWords.bidsSheet, EvaluationWords.scoresSheet,
                EvaluationWords.acceptedSheet,
            ]
        ),
    ]

    private static let pledgeSheet = "Social Value Pledge"

    /// Whether a sheet is the first one of a finished workbook, alone: its headings, and below them the rows of sub-totals
    /// and of the total that no other table has in these words.
    private static func isPledgeSheet(_ sheet: Sheet) -> Bool {
        guard sheet.name == pledgeSheet, sheet[CellReference(row: 0, column: 0)]?.value == .text("Theme"),
            sheet[CellReference(row: 0, column: 6)]?.value == .text("Pledged Social Value")
        else { return false }
        let labels = sheet.cells.lazy.filter { $0.reference.column == 0 }.prefix(mostLabels).compactMap(\.label)
        return labels.contains { $0.hasPrefix("Subtotal: ") } && labels.contains(FormWords.totalLabel)
    }

    private static let mostLabels = 10_000
}

extension Set<String> {
    /// Whether at least so many of some names are in the set.
    fileprivate func has(_ count: Int, of names: Set<String>) -> Bool {
        intersection(names).count >= count
    }
}
