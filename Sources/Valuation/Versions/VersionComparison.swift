package import SocialValue
package import SpreadsheetModel

/// What changed from one version of a return to the next.
package struct VersionComparison: Hashable, Sendable {
    /// The changes in the order of the later version's rows; rows that are gone come last.
    package let changes: [VersionChange]
    /// The computed total of the earlier version.
    package let before: Money
    /// The computed total of the later version.
    package let after: Money

    /// Compares two versions, measure by measure. Of several rows for one measure, the first with the first.
    /// Cost: one pass over both.
    package init(from earlier: ValuedReturn, to later: ValuedReturn) {
        before = earlier.total.computed
        after = later.total.computed
        var left = LinesByCode(earlier.lines)
        var changes = Self.bidderChange(from: earlier.source, to: later.source)
        for line in later.lines {
            changes += Self.changes(from: left.take(alike: line.line), to: line)
        }
        self.changes = changes + left.untaken.flatMap { Self.changes(from: $0, to: nil) }
    }

    private static func bidderChange(from earlier: Return, to later: Return) -> [VersionChange] {
        earlier.bidder == later.bidder
            ? [] : [VersionChange("Bidder", "Name", before: earlier.bidder, after: later.bidder)]
    }

    private static func changes(from earlier: ValuedLine?, to later: ValuedLine?) -> [VersionChange] {
        let effect = (later?.computed ?? .zero) - (earlier?.computed ?? .zero)
        guard let earlier, let later else {
            let label = later?.line.label ?? earlier?.line.label ?? ""
            return [
                VersionChange(
                    label, "Row", before: earlier.map { text(of: $0) }, after: later.map { text(of: $0) },
                    cell: later?.line.referenceCell, effect: effect)
            ]
        }
        let label = later.line.label
        var changes: [VersionChange] = []
        if earlier.line.answer.state != later.line.answer.state || text(of: earlier) != text(of: later) {
            let (before, after) = texts(earlier.line.answer, later.line.answer)
            changes.append(
                VersionChange(
                    label, "Answer", before: before, after: after,
                    cell: later.line.answer.cell, effect: effect))
        }
        if earlier.line.delivery != later.line.delivery {
            changes.append(
                VersionChange(
                    label, "How you will deliver it", before: earlier.line.delivery, after: later.line.delivery,
                    cell: later.line.referenceCell))
        }
        return changes
    }

    /// What two answers say. Where they read the same, such as a date and the number of its day, what each is stands
    /// behind it.
    private static func texts(_ earlier: Answer, _ later: Answer) -> (before: String?, after: String?) {
        guard shown(earlier) == shown(later), let text = shown(earlier) else { return (shown(earlier), shown(later)) }
        func named(_ answer: Answer) -> String { "\(text) (\(answer.state.words))" }
        return (named(earlier), named(later))
    }

    /// What an answer says to who looks at it: a percentage as one, whatever the cell stores of it.
    private static func shown(_ answer: Answer) -> String? {
        guard answer.isPercentage, let quantity = answer.state.quantity else { return answer.text }
        return quantity.groupedText(places: quantity.decimalPlaces) + "%"
    }

    /// What stands as the answer: a quantity by its number, anything else as typed.
    private static func text(of line: ValuedLine) -> String {
        let answer = line.line.answer
        // Where the measure is a percentage, 100 and 100% are one answer.
        if answer.isPercentage, line.line.unit.family != .percent, let shown = shown(answer) { return shown }
        return answer.state.quantity?.description ?? answer.text ?? "blank"
    }
}

/// One thing that differs between two versions of a return.
package struct VersionChange: Hashable, Sendable {
    /// What it is about: a measure's reference, or the name of a field of the form.
    package let subject: String
    /// What of it changed: "Answer", "How you will deliver it", "Row".
    package let part: String
    /// What the earlier version says; nil when it says nothing.
    package let before: String?
    /// What the later version says; nil when it says nothing.
    package let after: String?
    /// The cell of the later version; nil when it has none.
    package let cell: CellReference?
    /// What the change does to the computed total; nil when it does nothing.
    package let effect: Money?

    init(
        _ subject: String, _ part: String, before: String?, after: String?, cell: CellReference? = nil,
        effect: Money? = nil
    ) {
        self.subject = subject
        self.part = part
        self.before = before
        self.after = after
        self.cell = cell
        self.effect = effect == .zero ? nil : effect
    }
}
