import SocialValue
import SpreadsheetModel
import Vocabulary

/// Adds the stated values of several years up to one.
enum YearlyAmount {
    /// The sum of the years that state an amount. A year that cannot be read makes the whole unreadable; years without
    /// an amount add nothing.
    static func sum(_ years: [YearAmount]) -> StatedAmount {
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
