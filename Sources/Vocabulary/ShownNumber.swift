import NumberFormats
package import SocialValue
package import SpreadsheetModel

/// What a number format makes of an answer's number: "£6.5m" over a stored 6.5 is another answer than 6.5.
package enum ShownNumber {
    /// The number alone, or with the measure's own unit beside it.
    case plain
    /// The number with a percent sign that is a word of the format, so that it was not multiplied.
    case percentage
    /// A percentage of a unit that is not counted in per cent: 0.65 of a pound that is shown as 65%.
    case percentOfOther
    /// The number with words that may mean anything: "approx 5".
    case worded
    /// Another figure or another unit: a scale, a rate, another currency, kilograms, or no figure at all.
    case other

    /// Tells what a cell with a number format shows of the number it stores. Cost: proportional to the format's code.
    package init(_ number: ExactDecimal, under format: NumberFormat, unit: MeasureUnit) {
        guard let beside = format.surroundings(of: number) else {
            self = .plain
            return
        }
        guard format.kind != .percent || unit.family == .percent else {
            self = .percentOfOther
            return
        }
        let text = beside.text.lowercased()
        if beside.isScaled || beside.hidesNumber || Self.isOther(text, than: unit) {
            self = .other
        } else if text.contains("%") {
            self = unit.family == .percent ? .percentage : .percentOfOther
        } else {
            self = Self.isOwn(text, unit: unit) ? .plain : .worded
        }
    }

    /// Whether the format of a cell for money makes its number another than a person who types it would be understood to
    /// say.
    ///
    /// - Parameter isProxy: whether it is a proxy value, beside which words may say what the pounds are for, as in
    ///   "£16.09 per hour".
    package static func misleads(_ number: ExactDecimal, under format: NumberFormat, isProxy: Bool) -> Bool {
        guard !number.isZero else { return false }
        guard isProxy else {
            if case .plain = Self(number, under: format, unit: pounds) { return false }
            return true
        }
        guard let beside = format.surroundings(of: number) else { return false }
        let text = beside.text.lowercased()
        return format.kind == .percent || beside.isScaled || beside.hidesNumber || text.contains("%")
            || isForeign(text) || words(text).contains { currencies.contains($0) }
    }

    private static let pounds = MeasureUnit("£")
    private static let currencies: Set<Substring> = ["eur", "euro", "euros", "usd", "dollars", "pence"]

    /// Whether a text beside a number makes another number of it, or money of another country.
    private static func isForeign(_ text: String) -> Bool {
        text.contains { $0.isNumber || ($0.isCurrencySymbol && $0 != "£") } || ScaleWords.holdsScale(text)
    }

    private static func isOther(_ text: String, than unit: MeasureUnit) -> Bool {
        if isForeign(text) { return true }
        if ScaleWords.holdsRate(text), !ScaleWords.holdsRate(unit.text) { return true }
        if case .declined = TypedQuantity(text) { return true }
        let own = words(unit.text)
        return TypedUnit.contradicts(text.filter { $0 != "£" }, unit: unit)
            || words(text).contains { otherUnits.contains($0) && !own.contains($0) }
    }

    /// Whether the words are those of the unit, or such as may follow any number of it.
    private static func isOwn(_ text: String, unit: MeasureUnit) -> Bool {
        let own = words(unit.text)
        guard words(text).allSatisfy({ own.contains($0) || TypedQuantity.unitWords.contains(String($0)) }) else {
            return false
        }
        return !text.contains("£") || [.pounds, .other].contains(unit.family)
    }

    private static func words(_ text: String) -> [Substring] { text.lowercased().split { !$0.isLetter } }

    /// Words of units that no measure's family stands for, of other currencies, and of what is still to be settled.
    private static let otherUnits = Set<Substring>([
        "kg", "kgs", "kilogram", "kilograms", "g", "grams", "lb", "lbs", "km", "kms", "kilometres", "metres", "months",
        "month", "mths", "days", "day", "minutes", "mins", "years", "year", "yrs", "quarters", "ha", "acres", "litres",
        "kwh", "mwh", "tbc", "tba", "tbd",
    ]).union(currencies)
}
