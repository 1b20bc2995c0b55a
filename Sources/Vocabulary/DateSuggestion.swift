package import SpreadsheetModel

/// What may have been typed where a spreadsheet made a date: it makes 1 April out of 1/4.
package struct DateSuggestion {
    /// "1/4".
    package let typed: String
    /// The decimal of what was typed; nil when four places are too few.
    package let number: ExactDecimal?

    /// The fraction behind a day and month; nil for a day with a time, or one that no fraction of a pledge explains:
    /// nobody writes 15/3 for five.
    ///
    /// - Parameter text: what the cell shows; one that shows a month, as "May-26", was no fraction either.
    package init?(_ date: CivilDate, shownAs text: String? = nil) {
        guard text.map({ !PeriodWords.isPeriod(HeadingVocabulary.normalized($0)) }) ?? true,
            date.day > 0, date.day < date.month, date.hour + date.minute + date.second == 0,
            let fraction = ExactDecimal(date.day).divided(by: ExactDecimal(date.month), places: 4)
        else { return nil }
        typed = "\(date.day)/\(date.month)"
        let isExact = fraction.multiplied(by: ExactDecimal(date.month)) == ExactDecimal(date.day)
        number = isExact ? fraction : nil
    }

    /// "A spreadsheet makes a date of 1/4: if 1/4 was typed, enter 0.25."
    package var sentence: String {
        "A spreadsheet makes a date of \(typed): if \(typed) was typed, enter \(number?.description ?? "it as a decimal")."
    }
}
