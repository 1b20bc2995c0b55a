import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// The only column of answers, or of stated values, has a heading that names a part of the contract.
enum PartReadAsWhole: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "column-for-a-part", .check, .council,
        title: "The answers may be for a part of the contract",
        meaning: """
            The form has one column of answers or of stated values, and its heading names a year, a lot, a site or another \
            part of the contract, as "Answer (Year 1)" does. The figures were used as they are, and they may be less \
            than the whole. It stops the return when the heading says something else of them, such as "per year" or \
            "last year", or names one year of a contract that the council's workbook says is longer.
            """,
        fix: """
            Check on the council's form whether the column is for the whole contract. If it is not, ask the bidder for \
            figures for all of it.
            """)

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let months = valued.framework?.tender.lengthInMonths
        return valued.source.form.partHeadings.compactMap { heading in
            // A year is the whole of a contract of one year.
            if heading.kind == .year, let months, months <= 12 { return nil }
            let figures = heading.holdsAnswers ? "answers" : "stated values"
            let isLonger = heading.kind == .year && months != nil
            return Finding(
                definition, at: valued.source.location(heading.cell),
                message: "The only column of \(figures), \(heading.cell.columnName), is headed "
                    + "\"\(Excerpt.of(heading.text))\". Its figures were read as those for the whole contract, and the "
                    + "heading \(heading.kind == nil ? "says something else of them" : "names a part of it").",
                found: heading.text, expected: heading.holdsAnswers ? "Answer" : "Pledged Social Value",
                severity: heading.kind == nil || isLonger ? .stop : nil)
        }
    }
}
