import SpreadsheetModel
import WorkbookPlans

/// The notes that the other published sheets refer to as "[note 1]" and so on.
struct PublishedNotes {
    /// The sheet's name.
    static let name = "Notes"

    let plan: SheetPlan

    init(_ facts: WorkbookFacts) {
        let notes = Self.texts(facts)
        plan =
            PublishedSheet(
                Self.name, title: "Notes", lead: ["Other sheets refer to these notes by number."], table: "Notes_table",
                headings: [("Note", false), ("Text", false)], widths: [14, 100], count: notes.count
            ) { record, _ in
                [
                    (.text("[note \(record + 1)]"), PublicationStyle.cell),
                    (.text(notes[record]), PublicationStyle.cell),
                ]
            }.plan
    }

    /// The sentence above the table that says which figures it holds.
    static func basisLine(_ basis: ValuationBasis) -> String {
        basis == .computed
            ? "They are worked out from the answers [note 2]." : "They are as the bidder stated them [note 2]."
    }

    /// What a value of 0.00 means, and what an empty one.
    private static func zero(_ basis: ValuationBasis) -> String {
        switch basis {
        case .computed: "A value of 0.00 means that the measure was answered and is worth nothing in pounds."
        case .stated:
            "A value of 0.00 is one that the bidder's return states. An empty value is one that it does not state; where "
                + "no measure of a theme or priority has a value, the total is shown as \"not stated\"."
        }
    }

    private static func texts(_ facts: WorkbookFacts) -> [String] {
        [
            "The figures are what the bidder pledges, not what has been delivered. Double counting between measures "
                + "is not taken off the total.",
            facts.basis == .computed
                ? "Pledged social value is answer × proxy value. Each measure is rounded once, halves rounded up (away "
                    + "from zero), to the penny; totals are sums of rounded amounts."
                : "Pledged social value is as the bidder's return states it, and may differ from answer × proxy value.",
            "An empty answer means that the measure was not answered: left empty, or answered with a dash or a word such "
                + "as n/a. Words, a date or an error in place of a number are what the bidder's return has where a "
                + "quantity was asked for. Neither gives a value that can be worked out. \(Self.zero(facts.basis))",
            "Measures with a proxy value of 0 are recorded but not valued.",
        ]
    }
}
