import Findings
import SocialValue
import Valuation
import Vocabulary

/// The unit of a line is not the council's.
enum UnitChanged: ReturnCheck {
    static let definition = FindingDefinition(
        "unit-changed", .stop, .bidder,
        title: "A unit is not the council's",
        meaning: """
            The return counts the answer in a different unit from the council's proxy value: people instead of weeks, \
            kilograms instead of tonnes, weeks a year instead of weeks. Multiplying the two would mean nothing.
            """,
        fix: "Ask the bidder for the answer in the council's unit.",
        request: "Give the answer in the council's unit.")

    static let respelled = FindingDefinition(
        "unit-respelled", .note, .bidder,
        title: "A unit is spelled differently",
        meaning: "The unit in the return is worded differently from the council's, but counts the same thing.",
        fix: "Nothing to do if it means the same.")

    static let definitions = [definition, respelled]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.lines.compactMap { valuedLine in
            let line = valuedLine.line
            guard let asked = valuedLine.measure?.unit, !asked.text.isEmpty, !line.unit.text.isEmpty else { return nil }
            // "£000" is no other spelling of "£", nor is "£ per annum".
            let isScaled = [ScaleWords.holdsScale, ScaleWords.holdsRate].contains { holds in
                holds(asked.text) != holds(line.unit.text)
            }
            guard isScaled || HeadingVocabulary.normalized(asked.text) != HeadingVocabulary.normalized(line.unit.text)
            else { return nil }
            let isSame = !isScaled && asked.family == line.unit.family && asked.family != .other
            return Finding(
                isSame ? respelled : definition, at: valued.source.location(line.unitCell ?? line.referenceCell),
                reference: line.label,
                message: "\(line.label) is answered in \"\(Excerpt.of(line.unit.text))\", but the council asks for "
                    + "\"\(Excerpt.of(asked.text))\".",
                found: line.unit.text, expected: asked.text,
                effect: isSame ? nil : valuedLine.computed?.magnitude.pounds)
        }
    }
}
