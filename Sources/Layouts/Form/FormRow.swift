import Findings
import Forms
import SocialValue
import SpreadsheetModel
import Valuation

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
