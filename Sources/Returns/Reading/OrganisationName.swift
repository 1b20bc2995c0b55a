/// A name as people vary it without meaning another: "ACME Ltd." for "Acme Limited".
enum OrganisationName {
    /// The words that tell one name from another.
    static func words(_ name: String) -> [String] {
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let telling = words.filter { !legalForms.contains($0) }
        return telling.isEmpty ? words : telling
    }

    private static let legalForms: Set<String> = ["ltd", "limited", "plc", "llp", "cic", "the", "and", "co", "company"]
}
