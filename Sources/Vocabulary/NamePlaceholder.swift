/// What stands where a name is to be written, and is none: "TBC", "n/a", "[Your company name]", "Click here to enter text."
enum NamePlaceholder {
    /// Whether a text stands for a name that is still to be given.
    ///
    /// - Parameter words: the words of the text in lower case.
    static func isPlaceholder(_ text: String, words: [String]) -> Bool {
        isBracketed(text) || answers.contains(words.joined(separator: " ")) || isCrosses(words)
            || words.allSatisfy(subjects.contains) || isInstruction(words)
    }

    /// "[Company]", "<name>", "{bidder}", "«name»": forms print these, and no firm is called so.
    private static func isBracketed(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        return [("[", "]"), ("<", ">"), ("{", "}"), ("«", "»")].contains { $0 == first && $1 == last }
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
