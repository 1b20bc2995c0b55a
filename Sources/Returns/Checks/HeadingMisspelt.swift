import Findings
import SpreadsheetModel
import Valuation

/// A heading is not known, but near to one that the form lacks.
enum HeadingMisspelt: ReturnCheck {
    static let definition = FindingDefinition(
        "heading-misspelt", .check, .bidder,
        title: "A heading may be misspelt",
        meaning: """
            The form lacks a column that returns have, and one of its headings is almost that column's name. The column \
            was not read.
            """,
        fix: "Correct the heading if that is what it means, and read the return again.")

    static let definitions = [definition]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.source.form.misspeltHeadings.map { heading in
            Finding(
                definition, at: valued.source.location(heading.cell),
                message: "The heading \"\(heading.text)\" is not known. It may be meant for "
                    + "\"\(heading.nearest)\".",
                found: heading.text, expected: heading.nearest)
        }
    }
}
