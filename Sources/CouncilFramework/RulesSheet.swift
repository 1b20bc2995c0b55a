import Returns
import SocialValue
import SpreadsheetModel
import Vocabulary

/// The sheet `Rules`: the council's policy, one rule a row.
struct RulesSheet {
    /// The sheet's name.
    static let name = "Rules"
    /// Its headings, the compulsory one first.
    static let headings = ["Rule", "Kind", "Measures", "Against", "Limit", "Severity", "Reason"]

    /// The rules in their order; nil when the workbook has no such sheet.
    private(set) var rules: [PolicyRule]?
    /// Where each rule stands.
    private(set) var places: [CellLocation] = []
    private(set) var notes: [CouncilNote] = []

    init(_ source: CouncilSheets) {
        guard let table = CouncilTable(on: Self.name, headings: Self.headings, in: source) else { return }
        var read: [PolicyRule] = []
        for row in table.rows {
            guard let rule = rule(row, in: table) else { continue }
            read.append(rule)
            places.append(table.place("Rule", row: row))
        }
        rules = read
    }

    /// The rule of a row; nil, with a finding, when its kind or a measure or its limit cannot be read.
    private mutating func rule(_ row: Int, in table: CouncilTable) -> PolicyRule? {
        let name = table.text("Rule", row: row) ?? "Row \(row + 1)"
        let before = notes.count
        let kind: RuleKind? = word("Kind", row, of: name, in: table)
        let weight: RuleSeverity? = word("Severity", row, of: name, in: table)
        let measures = references("Measures", row, of: name, in: table)
        let against = references("Against", row, of: name, in: table)
        let limit = limit(row, of: name, isPercent: kind?.limitIsPercent ?? false, in: table)
        guard let kind, let weight, notes.count == before else { return nil }
        return PolicyRule(
            name, kind, measures: measures, against: against, limit: limit, weight: weight,
            reason: table.text("Reason", row: row) ?? "")
    }

    private mutating func word<Word: RawRepresentable & CaseIterable>(
        _ heading: String, _ row: Int, of name: String, in table: CouncilTable
    ) -> Word? where Word.RawValue == String {
        let known = CouncilValue.words(of: Word.self)
        guard let text = table.text(heading, row: row) else {
            notes.add(.ruleIncomplete(name, heading: heading, words: known), at: table.place(heading, row: row))
            return nil
        }
        if let word: Word = CouncilValue.word(text) { return word }
        notes.add(
            .labelUnknown("\(heading.lowercased()) of rule \(name)", text: text, known: known),
            at: table.place(heading, row: row))
        return nil
    }

    private mutating func references(
        _ heading: String, _ row: Int, of name: String, in table: CouncilTable
    ) -> [MeasureReference] {
        guard let text = table.text(heading, row: row) else { return [] }
        let pieces = text.split { ",;".contains($0) }.map { PrintedText.singleLine(String($0)) }
        let references = pieces.map { MeasureReference($0) }
        if let odd = zip(pieces, references).first(where: { $0.1 == nil })?.0 {
            notes.add(
                .valueUnreadable(
                    "\(heading) of rule \(name)", text: odd, expected: "measure references with commas between"),
                at: table.place(heading, row: row))
        }
        return references.compactMap(\.self)
    }

    private mutating func limit(
        _ row: Int, of name: String, isPercent: Bool, in table: CouncilTable
    ) -> ExactDecimal? {
        guard let cell = table.cell("Limit", row: row), let text = cell.label else { return nil }
        if let number = isPercent ? CouncilValue.percent(cell) : AmountReader.number(in: cell) { return number }
        notes.add(
            .valueUnreadable("limit of rule \(name)", text: text, expected: "a number"),
            at: table.place("Limit", row: row))
        return nil
    }
}
