import Findings
import Forms
import SocialValue
import SpreadsheetModel
import Valuation
import WorkbookPlans

/// One measure on a form, and what a bidder has said of it so far.
struct FormRow {
    /// The theme as printed.
    var theme: String
    /// The reference as printed.
    var reference: String
    /// What is asked.
    var question: String
    /// What an answer counts.
    var unit: MeasureUnit
    /// The proxy value; nil for none.
    var proxy: Proxy?
    /// Whether an answer is recorded and worth nothing in pounds.
    var isRecordOnly: Bool
    /// What the council says about the measure beyond its question.
    var guidance: String?
    /// The bidder's answer; nil on a blank form.
    var answer: Answer?
    /// The bidder's words on delivery; nil on a blank form.
    var delivery: String?
    /// The questions about the row.
    var queries: [ClarificationMark] = []

    /// A row of a blank form.
    init(_ measure: Measure) {
        theme = measure.theme
        reference = measure.reference.text
        question = measure.question
        unit = measure.unit
        proxy = measure.proxy
        isRecordOnly = measure.isWithoutWorth
        guidance = measure.guidance
    }

    /// A row as a return has it, with its proxy value.
    init(_ line: ValuedLine) {
        theme = line.theme
        reference = line.line.label
        question = line.line.question
        unit = line.line.unit
        proxy = line.proxy
        isRecordOnly = line.isRecordOnly
        answer = line.line.answer
        delivery = line.line.delivery
    }
}

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

/// A question about one cell of a form.
struct ClarificationMark {
    /// Its number on the sheet of questions, from 1.
    let number: Int
    /// What was found.
    let finding: Finding
    /// What tells it from others when the form comes back.
    let code: String
    /// The column of the form that it is about.
    let column: FormColumn
}
