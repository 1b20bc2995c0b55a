package import SocialValue

/// The unit that a typed quantity names: "24 weeks" says weeks.
package enum TypedUnit {
    /// Whether a typed quantity names a unit that the measure is not counted in. The form's own words do not, nor does
    /// anything where the form prints no unit, but for a bare "m".
    package static func contradicts(_ text: String, unit: MeasureUnit) -> Bool { other(in: text, than: unit) != nil }

    /// What a typed quantity counts, where that is not the measure's unit: "a number of weeks"; nil when it names no
    /// other unit, or only an "m".
    package static func otherUnit(in text: String, than unit: MeasureUnit) -> String? {
        guard case .quantity = TypedQuantity(text, in: unit), let other = other(in: text, than: unit) else {
            return nil
        }
        if other == [.pounds] { return namesPounds(text) ? "an amount in pounds" : nil }
        if other == [.weeks] { return "a number of weeks" }
        if other == [.hours] { return "a number of hours" }
        if other == [.miles] { return "a number of miles" }
        if other == [.tonnes] { return "a weight in tonnes" }
        return "a number of people"
    }

    /// The families that the first other unit may be of; nil when a typed quantity names none.
    private static func other(in text: String, than unit: MeasureUnit) -> Set<UnitFamily>? {
        let named = named(in: text, of: unit)
        guard unit.family != .other else {
            // What is counted in a unit nobody knows may be metres: "500m" is a million only where pounds are named.
            let isFree = unit.text.isEmpty
            return named.first { $0 == [.pounds] ? !namesPounds(text) : !isFree }
        }
        // In "staff hours" the hours are counted, and the staff only say whose.
        let counted = named.lastIndex { $0.contains(unit.family) } ?? 0
        return named.enumerated().first { place, families in
            !families.contains(unit.family) && !(place < counted && families == heads)
        }?.element
    }

    private static func namesPounds(_ text: String) -> Bool {
        let lower = text.lowercased()
        return lower.contains("£") || lower.contains("pounds") || lower.contains("gbp")
    }

    /// For each unit word in the text, the families it may mean.
    ///
    /// The unit's own words name none, but for those of "staff hours" where hours are counted: "18 staff" gives none.
    private static func named(in text: String, of unit: MeasureUnit) -> [Set<UnitFamily>] {
        let own = UnitWords(unit)
        let countsOthers = unit.family != .other && !heads.contains(unit.family)
        let lower = text.lowercased()
        let words = lower.split { !$0.isLetter }.map(String.init)
            .filter { word in
                guard own.holds(word), let named = families[word] else { return !own.holds(word) }
                return countsOthers && (named == heads || named.contains(unit.family))
            }
        let signs: [Set<UnitFamily>] = lower.contains("£") ? [[.pounds]] : []
        return signs + words.compactMap { families[$0] }
    }

    private static let heads: Set<UnitFamily> = [.fullTimeEquivalents, .people]

    private static let families: [String: Set<UnitFamily>] = {
        var families: [String: Set<UnitFamily>] = [:]
        for word in ["fte", "ftes", "people", "persons", "person", "staff", "employees", "employee", "jobs"] {
            families[word] = heads
        }
        // Apprentices are people, and are often asked for in weeks; then the number of people is the wrong answer.
        families["apprentices"] = heads
        for word in ["weeks", "week", "wks"] { families[word] = [.weeks] }
        for word in ["hours", "hour", "hrs"] { families[word] = [.hours] }
        for word in ["miles", "mile"] { families[word] = [.miles] }
        for word in ["tonnes", "tonne", "tco"] { families[word] = [.tonnes] }
        for word in ["pounds", "gbp"] { families[word] = [.pounds] }
        // A bare "m" is million for pounds; elsewhere it may be miles, months or metres as well.
        families["m"] = [.pounds]
        return families
    }()
}

/// A unit that no measure is counted in, or money of another country: what a typed number counts that way.
enum ForeignUnit {
    /// What a text in lower case gives, "a number of days" or "an amount in dollars"; nil when it names no such unit or
    /// has no figure.
    ///
    /// - Parameter own: the words of the measure's unit, which are no other.
    static func named(in typed: String, besides own: UnitWords) -> String? {
        guard typed.contains(where: \.isNumber) else { return nil }
        if let sign = typed.first(where: { $0.isCurrencySymbol && $0 != "£" }) {
            return "an amount in \(currencies[sign] ?? "another currency (\(sign))")"
        }
        let words = typed.split { !$0.isLetter }.map(String.init).filter { !own.holds($0) }
        return words.lazy.compactMap { units[$0] }.first
    }

    private static let currencies: [Character: String] = ["$": "dollars", "€": "euros", "¥": "yen", "₹": "rupees"]

    private static let units: [String: String] = {
        var units: [String: String] = [:]
        let words = [
            "a number of days": ["day", "days"], "a number of months": ["month", "months", "mth", "mths"],
            "a number of years": ["year", "years", "yr", "yrs"],
            "a number of minutes": ["minute", "minutes", "min", "mins"],
            "a distance in kilometres": ["km", "kms", "kilometre", "kilometres"],
            "a length in metres": ["metre", "metres"],
            "a weight in kilograms": [
                "kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes",
            ],
            "a weight in grams": ["gram", "grams"], "an amount in litres": ["litre", "litres"],
            "an area": ["acre", "acres", "hectare", "hectares", "ha"],
            "an amount of energy": ["kwh", "mwh", "gwh"],
            "an amount in dollars": ["usd", "dollar", "dollars"], "an amount in euros": ["eur", "euro", "euros"],
            "an amount in pence": ["p", "pence"],
        ]
        for (what, names) in words { for name in names { units[name] = what } }
        return units
    }()
}

/// The words that a form prints as a measure's unit: they may follow an answer's number, and say no other unit.
package struct UnitWords {
    private let words: Set<String>

    /// The words of a unit. Cost: proportional to its text, of which a long one is read at its beginning.
    package init(_ unit: MeasureUnit) {
        let text = unit.text
        words = Set(Self.words(of: text.utf8.count > 200 ? String(text.unicodeScalars.prefix(200)) : text))
    }

    /// Whether a word is one of them, in the singular or the plural, whatever signs stand about it; "person-hours" is
    /// when both of its parts are.
    package func holds(_ word: some StringProtocol) -> Bool {
        let parts = Self.words(of: String(word))
        return !parts.isEmpty && parts.allSatisfy { words.contains($0) }
    }

    /// The runs of letters and digits with at least one letter, in small letters and in the singular.
    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.contains(where: \.isLetter) }.map(singular)
    }

    /// A word without the ending of a plural: "hours", "passes", "bodies". What ends like one, as "pass", stays.
    private static func singular(_ word: Substring) -> String {
        guard word.count > 2, word.last == "s", !word.hasSuffix("ss") else { return String(word) }
        if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
        let isLong = ["sses", "shes", "ches", "xes"].contains { word.hasSuffix($0) }
        return String(word.dropLast(isLong ? 2 : 1))
    }
}
