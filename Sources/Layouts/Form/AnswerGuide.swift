import SpreadsheetModel
import Valuation

/// How a unit is answered: in words for the bidder, and as a rule for the cell.
struct AnswerGuide {
    /// What to enter, as an instruction.
    let instruction: String
    /// What the cell takes.
    let rule: ValidationRule
    /// How the answer is shown.
    let format: NumberFormat

    /// The guide for a unit.
    ///
    /// Upper bounds are far above any pledge. They catch a slip of several digits, and a date that a spreadsheet made
    /// out of something typed like "1/4": dates of this century are numbers from 36,526.
    ///
    /// - Parameter choices: the cells that list the words for yes and no.
    static func of(_ unit: MeasureUnit, choices: String) -> AnswerGuide {
        switch unit.family {
        case .fullTimeEquivalents:
            number("Enter full-time equivalents as a number: 0.5 is half a full-time post.", upTo: 30_000)
        case .people:
            AnswerGuide(instruction: "Enter a whole number of people.", rule: .whole(0, 30_000), format: .general)
        case .weeks: number("Enter the number of weeks in total, over all people.", upTo: 30_000)
        case .hours: number("Enter the number of hours in total, over all people.", upTo: 10_000_000)
        case .pounds:
            number(
                "Enter pounds as a number, without a £ sign: 650000 is £650,000.", upTo: 100_000_000_000,
                format: NumberFormat("#,##0.00"))
        case .percent:
            AnswerGuide(
                instruction: "Enter a percentage, such as 50%.", rule: .decimal(.zero, ExactDecimal(1)),
                format: NumberFormat("0.00%"))
        case .miles: number("Enter the number of miles.", upTo: 1_000_000_000)
        case .tonnes: number("Enter tonnes, not kilograms: 500 kg is 0.5.", upTo: 10_000_000)
        case .yesOrNo:
            AnswerGuide(instruction: "Choose Yes or No from the list.", rule: .list(choices), format: .general)
        case .other: number("Enter a number in the unit shown.", upTo: 100_000_000_000)
        }
    }

    private static func number(
        _ instruction: String, upTo limit: Int, format: NumberFormat = .general
    ) -> AnswerGuide {
        AnswerGuide(instruction: instruction, rule: .decimal(.zero, ExactDecimal(limit)), format: format)
    }
}
