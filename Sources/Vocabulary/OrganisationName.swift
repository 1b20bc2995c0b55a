import SpreadsheetModel

/// A name as people vary it without meaning another: "ACME Ltd." for "Acme Limited"; and what is no name at all.
package enum OrganisationName {
    /// The words that tell one name from another.
    package static func words(_ name: String) -> [String] {
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let telling = words.filter { !legalForms.contains($0) }
        return telling.isEmpty ? words : telling
    }

    /// One text for all spellings of a name: letter case, spaces, punctuation, Ltd and Limited aside.
    package static func key(_ name: String) -> String { words(name).joined(separator: " ") }

    /// Whether a text may be the name of an organisation or a person: not what a form prints where a name is to be
    /// written, no number, date, heading of a list or address of mail, and no sentence.
    ///
    /// Cost: proportional to the text, of which no more than ``longest`` bytes are looked at.
    package static func isName(_ text: String) -> Bool {
        guard text.utf8.count <= longest else { return false }
        let words = spelled(text)
        guard words.contains(where: hasLetter), !isMailAddress(text), !isDate(words) else { return false }
        if let last = words.last, legalForms.contains(last), last != "company" { return words.count > 1 }
        return !NamePlaceholder.isPlaceholder(text, words: words) && !ListHeading.isHeading(words)
            && !isSentence(text, words: words)
    }

    /// Whether a text ends as the names of firms do.
    package static func hasLegalForm(_ text: String) -> Bool {
        guard text.utf8.count <= longest, let last = spelled(text).last else { return false }
        return ["ltd", "limited", "plc", "llp", "cic"].contains(last)
    }

    private static let longest = 300

    /// Whether two names may be of one organisation: the telling words of one are all in the other.
    package static func mayBeSame(_ left: String, _ right: String) -> Bool {
        let (left, right) = (Set(words(left)), Set(words(right)))
        return left.isSubset(of: right) || right.isSubset(of: left)
    }

    private static let legalForms: Set<String> = ["ltd", "limited", "plc", "llp", "cic", "the", "and", "co", "company"]

    private static func spelled(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func hasLetter(_ word: String) -> Bool { word.contains(where: \.isLetter) }

    private static func isMailAddress(_ text: String) -> Bool {
        text.contains("@") && !text.contains(where: \.isWhitespace)
    }

    /// "3 May 2026", "1st June": nothing but figures and one month.
    private static func isDate(_ words: [String]) -> Bool {
        let named = words.filter(hasLetter)
        let isCounted = named.count < words.count || named.contains { $0.first?.isNumber == true }
        return isCounted
            && named.allSatisfy { word in
                months.contains(String(word.prefix(3))) && (word.count == 3 || fullMonths.contains(word))
                    || word.first?.isNumber == true && ["st", "nd", "rd", "th"].contains(String(word.suffix(2)))
            }
    }

    private static let fullMonths = Set(CivilDate.monthNames.map { $0.lowercased() } + ["sept"])
    private static let months = Set(fullMonths.map { String($0.prefix(3)) })

    /// A sentence explains the field; a name of many words has none of its marks.
    private static func isSentence(_ text: String, words: [String]) -> Bool {
        words.count > 20 || words.count > 4 && text.last == "."
    }
}

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

/// What stands where a name is to be written, and is none: "TBC", "n/a", "[Your company name]", "Click here to enter text."
enum NamePlaceholder {
    /// Whether a text stands for a name that is still to be given.
    ///
    /// - Parameter words: the words of the text in lower case.
    static func isPlaceholder(_ text: String, words: [String]) -> Bool {
        isBracketed(text) || answers.contains(words.joined(separator: " ")) || isCrosses(words)
            || isSubject(words) || isInstruction(words)
    }

    /// "[Company]", "<name>", "{bidder}", "«name»": forms print these, and no firm is called so.
    private static func isBracketed(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        return [("[", "]"), ("<", ">"), ("{", "}"), ("«", "»")].contains { $0 == first && $1 == last }
    }

    /// What a form calls the name. One letter alone is a bidder that the council calls so: "A".
    private static func isSubject(_ words: [String]) -> Bool {
        words.allSatisfy(subjects.contains) && words.contains { $0.utf8.count > 1 }
    }

    /// "xxx", "XX XX".
    private static func isCrosses(_ words: [String]) -> Bool {
        words.allSatisfy { word in word.unicodeScalars.allSatisfy { $0 == "x" } }
    }

    /// What a form asks for: "Enter name", "Click here to enter text", "Please complete".
    private static func isInstruction(_ words: [String]) -> Bool {
        guard let first = words.first else { return false }
        if ["insert", "please"].contains(first) { return true }
        return verbs.contains(first) && words.dropFirst().contains(where: subjects.contains)
    }

    /// Answers that put a name off or say that there is none.
    private static let answers: Set<String> = [
        "tbc", "tba", "tbd", "t b c", "t b a", "to be confirmed", "to be advised", "to be completed", "to be decided",
        "to follow", "to be added", "n a", "na", "none", "nil", "null", "unknown", "not known", "not applicable",
        "blank",
        "as above", "see above", "as below", "see below", "same as above", "as cover", "see cover", "see cover sheet",
        "pending", "yes", "no", "true", "false", "test", "example", "sample", "dummy", "error", "ref", "value",
    ]

    private static let verbs: Set<String> = [
        "enter", "type", "click", "tap", "fill", "add", "complete", "select", "choose", "write", "provide", "state",
        "give", "print", "use", "put",
    ]

    /// What forms call the name that they ask for.
    private static let subjects: Set<String> = [
        "your", "name", "names", "company", "organisation", "organization", "bidder", "bidders", "supplier",
        "suppliers",
        "tenderer", "tenderers", "contractor", "applicant", "provider", "firm", "business", "registered", "trading",
        "legal", "full", "text", "here", "in", "the", "a", "of", "or", "to", "this", "cell", "box", "field", "details",
        "below", "above", "enter", "answer", "s", "lead", "contact",
    ]
}
