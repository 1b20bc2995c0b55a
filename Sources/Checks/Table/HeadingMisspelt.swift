import Findings
import SocialValue
import Valuation

/// A heading is not known, but near to one that the form lacks.
enum HeadingMisspelt: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "heading-misspelt", .check, .bidder,
        title: "A heading may be misspelt",
        meaning: """
            The form is missing a column that returns have, and one of its headings is almost that column's name. The \
            column was not read.
            """,
        fix: "If the heading means that column, correct it and run the check again.",
        request: "Correct the heading if it means that column, and send the return again.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.source.form.misspeltHeadings.map { heading in
            Finding(
                definition, at: valued.source.location(heading.cell),
                message: "The heading \"\(heading.text)\" is not one we know. It may mean "
                    + "\"\(heading.nearest)\".",
                found: heading.text, expected: heading.nearest)
        }
    }
}
