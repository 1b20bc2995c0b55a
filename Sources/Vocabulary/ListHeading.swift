/// The headings of lists that bidders put into their returns: of suppliers and spend, risks and owners, people and roles.
package enum ListHeading {
    /// Whether every word is one that heads a column of a list: "Spend", "Amount (£)", "Local or not".
    ///
    /// - Parameter words: the words of a text in lower case.
    package static func isHeading(_ words: [String]) -> Bool {
        !words.isEmpty && words.allSatisfy { known.contains($0) || $0.allSatisfy(\.isNumber) }
            && words.contains(where: known.contains)
    }

    private static let known: Set<String> = [
        "spend", "spent", "spending", "value", "values", "amount", "amounts", "cost", "costs", "price", "total", "sum",
        "budget", "gbp", "score", "scores", "rating", "rag", "likelihood", "impact", "probability", "severity",
        "mitigation", "action", "actions", "owner", "owners", "risk", "risks", "role", "roles", "responsible",
        "responsibility", "location", "locations", "postcode", "town", "city", "county", "area", "region", "address",
        "distance", "miles", "type", "category", "categories", "trade", "service", "services", "goods", "works",
        "product", "products", "description", "details", "comment", "comments", "note", "notes", "status", "progress",
        "date", "start", "end", "due", "year", "years", "month", "months", "quarter", "period", "sme", "smes", "vcse",
        "vcses", "micro", "small", "medium", "large", "size", "local", "national", "email", "e", "mail", "telephone",
        "phone", "website", "contact", "title", "position", "job", "number", "no", "ref", "reference", "id", "code",
        "percent", "percentage", "share", "proportion", "count", "quantity", "qty", "hours", "weeks", "days", "fte",
        "staff", "employees", "headcount", "people", "measure", "measures", "question", "answer", "answers", "unit",
        "units", "theme", "proxy", "evidence", "target", "targets", "pledge", "pledged", "of", "in", "per", "or", "and",
        "the", "to", "by", "for", "with", "k", "y", "n", "yes", "if", "any", "local", "contract", "annual", "planned",
        "actual", "expected", "estimated", "name", "response", "not",
    ]
}
