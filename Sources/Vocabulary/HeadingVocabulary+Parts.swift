import SocialValue

/// The words that say that a column is for a part of the contract, or for another figure than the pledge, as data.
extension HeadingVocabulary {
    /// Things that a contract is divided into. A number, a letter or a numeral stands behind them: "Lot 2", "Site A". The
    /// figures for them add up to those for the contract.
    static let divisions: Set<String> = [
        "lot", "site", "phase", "stage", "zone", "area", "region", "location", "part", "package", "section", "ward",
        "district", "borough", "locality", "school", "building", "depot", "office", "tranche", "workstream", "stream",
        "component", "element", "block", "plot", "cluster", "hub", "centre", "center", "property", "estate", "wave",
        "contract", "project", "division", "sector", "neighbourhood", "town", "floor", "team",
    ]

    /// Words between a division and its number: "Work package no. 2".
    static let divisionFillers: Set<String> = [
        "work", "works", "no", "number", "nr", "the", "for", "in", "of", "at", "only",
    ]

    /// Words that say that figures are for less than the contract, or are no pledge, wherever they are in a qualifier.
    static let limiting: Set<String> = [
        "last", "previous", "prior", "current", "next", "existing", "baseline", "actual", "actuals", "achieved",
        "forecast", "example", "draft", "old", "superseded", "original", "revised", "minimum", "min", "maximum", "max",
        "stretch", "annual", "annually", "yearly", "monthly", "quarterly", "weekly", "pa", "average", "interim",
        "initial", "ytd",
    ]

    /// The same as phrases: "per year", "each month".
    static let limitingPhrases: Set<String> = [
        "per year", "per annum", "per month", "per quarter", "per week", "each year", "each month", "each quarter",
        "a year", "a month", "this year", "this quarter", "this month", "first year", "final year", "one year",
        "year only", "p a", "to date", "year to date", "so far",
    ]

    /// Words before a number that make it a pointer, a bound or a scale rather than a part: "see note 1", "max 10".
    static let pointers: Set<String> = [
        "note", "notes", "see", "ref", "reference", "table", "annex", "appendix", "schedule", "question", "page",
        "paragraph", "clause", "figure", "step", "up", "to", "out", "from", "scale", "e", "eg", "default", "between",
        "or",
        "and", "scope", "col", "column", "tick", "box", "choose", "select", "enter", "type", "band", "level", "grade",
        "co", "footnote", "item", "row", "cell", "sheet", "form",
        "field", "criteria", "criterion", "guidance", "instruction", "nt", "toms", "measure", "theme", "x", "times",
        "per",
    ]
}

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

/// The words of the labels that totals and sub-totals have, as data.
extension HeadingVocabulary {
    /// Words that start the label of a total under or between the measures.
    package static let totalLabels = ["total", "totals", "grand total", "overall total", "sum total"]

    /// Words before "total" that make it the total of everything.
    package static let totalSubjects: Set<String> = ["value", "pledge", "sv", "contract", "tender", "bid", "offer"]

    /// Words that start the label of a sub-total.
    package static let subtotalLabels = [
        "subtotal", "sub total", "sub-total", "subtotals", "page total", "carried forward", "brought forward",
    ]

    /// The words of a label that is plainly the total of the pledged values: "Total social value pledged".
    package static let plainTotalWords: Set<String> = totalSubjects.union([
        "total", "totals", "grand", "overall", "sum", "of", "all", "for", "the", "this", "in", "and", "-", "–", "&",
        "social", "local", "economic", "values", "pledges", "pledged", "commitment", "commitments", "committed",
        "offered", "measures", "themes", "lines", "return", "form", "lot", "slv", "svadd", "add", "added", "toms",
        "your", "our", "calculated", "computed", "delivered",
    ])

    /// Words that say which total it is; "Total" alone may be any.
    package static let socialValueWords: Set<String> = [
        "social", "sv", "pledge", "pledges", "pledged", "slv", "svadd", "grand", "overall", "commitment",
        "commitments", "committed", "offered",
    ]

    /// Words that make it the total of something else: "Total spend", "Total as % of contract value".
    package static let otherTotalWords: Set<String> = [
        "%", "percent", "percentage", "ratio", "number", "count", "weighted", "weighting", "score", "marks", "points",
        "budget", "cost", "costs", "price", "prices", "vat", "turnover", "spend", "spent", "spending", "amount",
        "hours", "days", "weeks", "people", "persons", "employees", "staff", "workforce", "fte", "ftes", "jobs",
        "apprentices", "apprenticeships", "volunteers", "tonnes", "miles", "answers", "answered", "questions",
        "words", "pages",
    ]

    /// Words that a row with a count of the form's own rows has: "Number of measures answered".
    package static let ownCountWords = [
        "measures answered", "questions answered", "answers given", "number of measures", "number of answers",
        "number of questions",
    ]

    /// Whether a lone text between the measures is a note, an instruction, the number of a page or a total rather than the
    /// name of a theme.
    package static func isNote(_ text: String) -> Bool {
        let words = normalized(text, upTo: longest).split(separator: " ").map(String.init)
        guard let first = words.first else { return true }
        if totalLabels.contains(first) || noteStarts.contains(first) || words.contains("please") { return true }
        return pageWords.contains(first) && words.count > 1 && words[1].allSatisfy(\.isNumber)
    }

    private static let noteStarts: Set<String> = [
        "note", "notes", "nb", "complete", "enter", "fill", "insert", "type", "see", "refer", "ensure", "read",
        "guidance",
        "instruction", "instructions", "important", "continued", "continues", "end", "do", "only",
    ]

    private static let pageWords: Set<String> = ["page", "sheet"]
}
