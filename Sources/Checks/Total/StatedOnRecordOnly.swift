import Findings
import SocialValue
import Valuation

/// A value is stated for a measure that is worth nothing in pounds.
enum StatedOnRecordOnly: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "stated-on-record-only", .stop, .bidder,
        title: "A measure that is only recorded has a stated value",
        meaning: """
            The measure's proxy value is zero or missing: the council records the answer, but it adds no pounds. The \
            return still states a value for it.
            """,
        fix: "Clear the stated value. The answer stays on record.",
        request: "Confirm that you pledge no pounds here: the measure is only recorded.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.lines.compactMap { valuedLine in
            let line = valuedLine.line
            guard valuedLine.isRecordOnly, line.answer.state.quantity != nil,
                let stated = valuedLine.stated, stated != .zero
            else { return nil }
            return Finding(
                definition, at: valued.source.location(line.stated.cell), reference: line.label,
                message:
                    "\(line.label) states \(stated.displayText), but the measure is only recorded and worth £0.00.",
                found: stated.displayText, expected: "£0.00", effect: stated.magnitude.pounds)
        }
    }
}
