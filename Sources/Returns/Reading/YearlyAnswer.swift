package import SocialValue
import SpreadsheetModel
import Vocabulary

/// Adds the answers of several years up to one.
package enum YearlyAnswer {
    /// The sum of the years that hold a quantity. A year that cannot be read makes the whole answer unreadable, for
    /// the same reason; years without a pledge add nothing. Percentages do not add up: those of several years are no
    /// one answer.
    package static func sum(_ years: [YearAnswer], unit: MeasureUnit) -> Answer {
        let cell = years.first?.answer.cell
        let answers = years.map(\.answer)
        let texts = years.compactMap { year in year.answer.text.map { "\(year.year): \(PrintedText.singleLine($0))" } }
        let text = texts.isEmpty ? nil : texts.joined(separator: "; ")
        if let unreadable = answers.first(where: { $0.state.quantity == nil && !$0.state.isWithoutPledge }) {
            var answer = Answer(
                cell: unreadable.cell, text: text, state: unreadable.state, years: years,
                suggestion: unreadable.suggestion, date: unreadable.date)
            answer.stored = unreadable.stored
            answer.isPercentage = unreadable.isPercentage
            answer.printFault = unreadable.printFault
            return answer
        }
        let quantities = answers.compactMap(\.state.quantity)
        guard !quantities.isEmpty else { return Answer(cell: cell, text: text, state: none(answers), years: years) }
        let isOfPercentages = unit.family == .percent && quantities.count > 1
        guard !isOfPercentages, let total = PartSum.total(quantities) else {
            return Answer(cell: cell, text: text, state: .text, years: years)
        }
        let read = years.compactMap { year in year.answer.interpretation.map { "\(year.year): \($0)" } }
        var answer = Answer(
            cell: cell, text: text, state: AnswerState(quantity: total),
            interpretation: read.isEmpty ? nil : read.joined(separator: "; ") + "; together \(total)", years: years)
        answer.isPercentage = answers.contains(where: \.isPercentage)
        answer.isPlainText = answers.allSatisfy { $0.interpretation == nil || $0.isPlainText }
        return answer
    }

    /// What years without any pledge say together: the first thing said, or nothing.
    private static func none(_ answers: [Answer]) -> AnswerState {
        answers.map(\.state).first { $0 != .blank } ?? .blank
    }
}

/// Adds the stated values of several years up to one.
package enum YearlyAmount {
    /// The sum of the years that state an amount. A year that cannot be read makes the whole unreadable; years without
    /// an amount add nothing.
    package static func sum(_ years: [YearAmount]) -> StatedAmount {
        let cell = years.first?.amount.cell
        let texts = years.compactMap { year in year.amount.text.map { "\(year.year): \(PrintedText.singleLine($0))" } }
        let text = texts.isEmpty ? nil : texts.joined(separator: "; ")
        if let unreadable = years.first(where: \.amount.isUnreadable) {
            var sum = StatedAmount(
                cell: unreadable.amount.cell, text: text, amount: nil, isUnreadable: true, years: years)
            sum.printFault = unreadable.amount.printFault
            return sum
        }
        let amounts = years.compactMap(\.amount.amount)
        return StatedAmount(
            cell: cell, text: text, amount: amounts.isEmpty ? nil : amounts.total(),
            isFormula: years.contains { $0.amount.isFormula }, years: years)
    }
}
