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
