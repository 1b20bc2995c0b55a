import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// A heading says that its figures are thousands, or those of a part of the contract, or is printed again with another
/// meaning; or a unit says so, where no council's unit is at hand to compare it with.
enum HeadingScaleUnclear: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "heading-scale-unclear", .stop, .bidder,
        title: "A heading or a unit changes the scale of its figures",
        meaning: """
            The heading of the answers, the values or the proxy values says that its figures are in thousands or \
            millions, or for a week, a year or another part of the contract; or a line's unit says so and there is no \
            council unit to compare it with. The figures were read as they are, so a line may be worth many times \
            what was computed. The same applies to headings repeated further down, as on a second page, that do not \
            match the first ones.
            """,
        fix: """
            Ask the bidder whether the figures are whole units for the whole contract, and to resubmit the return in \
            whole units.
            """,
        request: "Resubmit the return with figures in whole units for the whole contract.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        headings(in: valued) + units(in: valued)
    }

    private static func headings(in valued: ValuedReturn) -> [Finding] {
        valued.source.form.scaledHeadings.map { heading in
            Finding(
                definition, at: valued.source.location(heading.cell), message: message(heading),
                found: heading.text, expected: heading.first ?? "whole units for the whole contract")
        }
    }

    private static func message(_ heading: ScaledHeading) -> String {
        let column = "Column \(heading.cell.columnName) is headed \"\(heading.text)\""
        guard let first = heading.first else {
            return column + ". Its figures were read as they are, although the heading gives them another scale."
        }
        return column
            + " from row \(heading.cell.rowNumber) on, and \"\(first)\" above. All its figures were read the same way."
    }

    /// The units of a return that is not held against a council's workbook: there, another unit is told as such.
    private static func units(in valued: ValuedReturn) -> [Finding] {
        guard valued.framework == nil else { return [] }
        // A form has few units, each on many lines.
        let scaled = Set(valued.lines.map(\.line.unit)).filter(ScaleWords.isPrinted(in:))
        return valued.lines.filter { scaled.contains($0.line.unit) }.map { valuedLine in
            let line = valuedLine.line
            return Finding(
                definition, at: valued.source.location(line.unitCell ?? line.referenceCell), reference: line.label,
                message: "\(line.label) is answered in \"\(Excerpt.of(line.unit.text))\". The answer was read as it "
                    + "is, although the unit gives it another scale.",
                found: line.unit.text, expected: "whole units for the whole contract",
                effect: valuedLine.computed?.magnitude.pounds)
        }
    }
}
