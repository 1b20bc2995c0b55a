import SpreadsheetModel

/// What changed from one version of a return to the next.
package struct VersionComparison: Hashable, Sendable {
    /// The changes in the order of the later version's rows; rows that are gone come last.
    package let changes: [VersionChange]
    /// The computed total of the earlier version.
    package let before: Money
    /// The computed total of the later version.
    package let after: Money

    /// Compares two versions, measure by measure. Of several rows for one measure, the first with the first.
    /// Cost: rows × rows.
    package init(from earlier: ValuedReturn, to later: ValuedReturn) {
        before = earlier.total.computed
        after = later.total.computed
        var left = earlier.lines
        var changes = Self.bidderChange(from: earlier.source, to: later.source)
        for line in later.lines {
            let match = left.firstIndex { Self.isSameMeasure($0.line, line.line) }
            changes += Self.changes(from: match.map { left.remove(at: $0) }, to: line)
        }
        self.changes = changes + left.flatMap { Self.changes(from: $0, to: nil) }
    }

    private static func isSameMeasure(_ left: ReturnLine, _ right: ReturnLine) -> Bool {
        guard let first = left.reference, let second = right.reference else { return left.label == right.label }
        return first.isSameMeasure(as: second)
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
            changes.append(
                VersionChange(
                    label, "Answer", before: earlier.line.answer.text, after: later.line.answer.text,
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

    /// What stands as the answer: a quantity by its number, anything else as typed.
    private static func text(of line: ValuedLine) -> String {
        line.line.answer.state.quantity?.description ?? line.line.answer.text ?? "blank"
    }
}
