import SocialValue

/// The words that head columns for parts of a contract, as data.
extension HeadingVocabulary {
    /// The words of each kind of period, which a number stands behind, with or without a space: "Quarter 1", "Q1".
    static let periods: [String: PeriodKind] = [
        "year": .year, "yr": .year, "y": .year,
        "half": .halfYear, "h": .halfYear, "halfyear": .halfYear,
        "quarter": .quarter, "qtr": .quarter, "q": .quarter,
        "month": .month, "mth": .month, "m": .month,
    ]

    /// The months by name, with their place in the year from 1.
    static let months: [String: Int] = [
        "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5,
        "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9,
        "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
    ]

    /// The kind of period that so many months from the first named to the last make; other numbers are no period.
    static let spans: [Int: PeriodKind] = [3: .quarter, 6: .halfYear, 12: .year]

    /// Words around a period that say no more than that the column holds answers.
    static let periodFillers: Set<String> = [
        "answer", "answers", "target", "offer", "commitment", "quantity", "units", "offered", "pledged", "delivery",
        "delivered", "in", "for", "contract", "fy", "financial", "your", "bidder", "bidders", "response", "number",
        "no", "of", "-", "–",
    ]

    /// Words that make a period one of values rather than answers.
    static let periodValueWords: Set<String> = ["value", "sv", "social", "pledged", "committed", "total"]

    /// Numbers as words behind a period: "Year one".
    static let numberWords: Set<String> = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]

    /// Numbers as words before a period: "First quarter".
    static let rankWords: Set<String> = [
        "first", "second", "third", "fourth", "fifth", "sixth", "1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th",
        "9th", "10th", "11th", "12th",
    ]
}
