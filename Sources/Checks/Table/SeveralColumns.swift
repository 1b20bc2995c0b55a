import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// Two columns of the form have headings that mean the same, and hold different figures.
enum SeveralColumns: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "several-columns", .check, .bidder,
        title: "Two columns have headings that mean the same",
        meaning: """
            Two visible columns could be the one that a figure is read from, and they differ, or have the same figures \
            under headings that do not say the same, such as "Answer (Leeds)" and "Answer (York)". The one with the clearer \
            heading was read; of equally clear ones the first, which stops the return where these are answers: the others \
            may be the right ones, or those of other measures beside them. So does a column beside answers whose \
            heading may be the council's own, such as "Commitment" beside "Target". A column for a part, such as "Answer (Year \
            1)" beside "Answer", does not: the whole was read.
            """,
        fix: "Check which column is the right one. Ask for a return in which the other is cleared.",
        request: "Tell us which of the two columns has your answers.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.source.form.rivalColumns.map { column in
            let (heading, chosen) = (
                HeadingVocabulary.normalized(column.heading), HeadingVocabulary.normalized(column.chosenHeading)
            )
            let isAsClear =
                HeadingVocabulary.weak.contains(heading) == HeadingVocabulary.weak.contains(chosen)
                || !HeadingVocabulary.namesBidder(chosen)
            return Finding(
                definition, at: valued.source.location(column.cell),
                message: "Column \(column.cell.columnName), headed \"\(column.heading)\", was not read: column "
                    + "\(column.chosenCell.columnName), headed \"\(column.chosenHeading)\", was. "
                    + (column.firstDifference.map { "They differ from row \($0) on." }
                        ?? "They have the same figures, and their headings do not say the same."),
                found: column.heading, expected: "one column for each figure",
                severity: column.holdsAnswers && isAsClear && !column.isPartOfChosen ? .stop : nil)
        }
    }
}
