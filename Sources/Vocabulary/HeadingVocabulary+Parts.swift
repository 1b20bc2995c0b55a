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

    /// Words that say that figures are for less than the contract, or are no pledge, wherever they stand in a qualifier.
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
