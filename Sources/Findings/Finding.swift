package import SpreadsheetModel

/// Something in a return that a person should know, always with its place. A value, never thrown.
package struct Finding: Hashable, Sendable {
    /// The kind of finding.
    package var code: FindingCode
    /// How much it matters here.
    package var severity: Severity
    /// File, sheet and cell.
    package var location: CellLocation
    /// The measure's reference as printed in the return, when the finding is about one line.
    package var reference: String?
    /// The sentence for a person.
    package var message: String
    /// The sentence as it is put to the bidder; nil where ``message`` will do.
    package var question: String?
    /// What the cell holds, quoted as shown; nil when nothing stands there.
    package var found: String?
    /// What was expected instead.
    package var expected: String?
    /// What to do, as an instruction.
    package var fix: String
    /// What to do, as it is put to the bidder.
    package var request: String
    /// Who can do it.
    package var who: Responsible
    /// How much it mattered as it was found, where a reply or the council's acceptance has made a note of it; else nil.
    package var raised: Severity?
    /// The bidder's own words about it on the form that went back, on one line and of limited length.
    package var reply: String?
    /// The council's acceptance of it; nil when there is none.
    package var acceptance: Acceptance?
    /// The effect on the total in pounds, without a sign; nil when there is none or it is not known.
    package var effect: ExactDecimal?
    /// How many findings it stands for: more than one where the others of its kind are only counted.
    package var times = 1

    /// A finding of a defined kind; severity, fix and who come from the definition unless given.
    package init(
        _ definition: FindingDefinition, at location: CellLocation, reference: String? = nil, message: String,
        found: String? = nil, expected: String? = nil, severity: Severity? = nil, fix: String? = nil,
        request: String? = nil, who: Responsible? = nil, effect: ExactDecimal? = nil
    ) {
        self.code = definition.code
        self.severity = severity ?? definition.severity
        self.location = location
        self.reference = reference.map(Quotation.cut)
        self.message = Quotation.cut(message)
        self.found = found.map(Quotation.cut)
        self.expected = expected.map(Quotation.cut)
        self.fix = Quotation.cut(fix ?? definition.fix)
        self.request = Quotation.cut(request ?? definition.request ?? fix ?? definition.fix)
        self.who = who ?? definition.who
        self.effect = effect
    }
}
