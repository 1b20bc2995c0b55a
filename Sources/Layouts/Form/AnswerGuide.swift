import Forms
import SocialValue
import SpreadsheetModel
import WorkbookPlans

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
        func guide(_ rule: ValidationRule, _ format: NumberFormat = .general) -> AnswerGuide {
            AnswerGuide(instruction: unit.family.instruction, rule: rule, format: format)
        }
        return switch unit.family {
        case .fullTimeEquivalents, .weeks: guide(.decimal(.zero, ExactDecimal(30_000)))
        case .people: guide(.whole(0, 30_000))
        case .hours, .tonnes: guide(.decimal(.zero, ExactDecimal(10_000_000)))
        case .pounds: guide(.decimal(.zero, ExactDecimal(100_000_000_000)), NumberFormat("#,##0.00"))
        case .percent: guide(.decimal(.zero, ExactDecimal(1)), NumberFormat("0.00%"))
        case .miles: guide(.decimal(.zero, ExactDecimal(1_000_000_000)))
        case .yesOrNo: guide(.list(choices))
        case .other: guide(.decimal(.zero, ExactDecimal(100_000_000_000)))
        }
    }
}
