package import SocialValue
package import SpreadsheetModel

/// What a text says when it is read as a quantity. Ambiguous text is never guessed at: it stays unreadable.
package enum TypedQuantity: Hashable {
    /// Nothing but white space.
    case blank
    /// A dash, alone or behind a pound sign.
    case dash
    /// A word for "nothing pledged".
    case declined
    /// What the form put there for the bidder to replace.
    case placeholder
    /// A plain quantity.
    case quantity(ExactDecimal)
    /// A quantity followed by a percent sign: the number before it.
    case percentage(ExactDecimal)
    /// Anything else.
    case unreadable

    /// The most bytes of a quantity as people type it, white space left out; a longer text is none.
    package static let longest = 200

    /// Reads text as a person would type a quantity. Cost: proportional to its length, and of a text longer than any
    /// quantity one pass.
    ///
    /// - Parameter unit: what is counted; its own words may follow the number, as in "40 tickets".
    package init(_ text: String, in unit: MeasureUnit? = nil) {
        guard text.utf8.count > Self.longest else {
            self.init(short: text, in: unit)
            return
        }
        let shortened = PrintedText.shortened(text)
        if shortened.utf8.count > Self.longest { self = .unreadable } else { self.init(short: shortened, in: unit) }
    }

    private init(short text: String, in unit: MeasureUnit?) {
        let typed = PrintedText.singleLine(text).lowercased()
        if typed.isEmpty {
            self = .blank
        } else if Self.isDash(typed) {
            self = .dash
        } else if Self.declining.contains(typed) {
            self = .declined
        } else if Self.isPlaceholder(typed) {
            self = .placeholder
        } else if TypedRange.isOnSeveralLines(text) {
            self = .unreadable
        } else {
            self = Self.number(typed, in: unit) ?? .unreadable
        }
    }

    /// The words with which bidders say that they pledge nothing.
    private static let declining: Set<String> = [
        "n/a", "na", "n.a.", "n.a", "n / a", "nil", "none", "not applicable", "no pledge", "nothing",
    ]

    /// Whether a text is what a form shows where nothing was chosen yet: "Please Select", "- choose -".
    package static func isPlaceholder(_ text: String) -> Bool {
        guard text.utf8.count <= longest else { return false }
        let words = text.lowercased().split { !$0.isLetter }.joined(separator: " ")
        return placeholders.contains(words)
    }

    private static let placeholders: Set<String> = [
        "please select", "select", "please choose", "choose", "select an option", "choose an item", "select one",
        "please select one", "select from list", "please select from list", "select from the list",
        "please select from the list", "drop down", "please enter", "please enter a number", "enter number",
        "enter a number", "enter quantity", "please complete", "to be completed by bidder", "bidder to complete",
    ]

    private static func isDash(_ typed: String) -> Bool {
        let bare = typed.drop { $0 == "£" || $0 == " " }
        return !bare.isEmpty && bare.allSatisfy { "-–—−".contains($0) }
    }

    /// Words that may follow a number without changing it, in any order.
    package static let unitWords: Set<String> = [
        "fte", "ftes", "people", "persons", "person", "staff", "employees", "employee", "weeks", "week", "wks", "hours",
        "hour", "hrs", "miles", "mile", "tonnes", "tonne", "tco2e", "pounds", "gbp", "jobs", "apprentices", "no",
    ]

    /// Words and letters that multiply the number before them.
    private static let multipliers: [String: Int] = [
        "k": 3, "thousand": 3, "m": 6, "mn": 6, "million": 6, "bn": 9, "billion": 9,
    ]

    private static func number(_ typed: String, in unit: MeasureUnit?) -> TypedQuantity? {
        var rest = typed[...]
        let isBracketed = rest.first == "(" && rest.last == ")"
        if isBracketed { rest = rest.dropFirst().dropLast() }
        var isNegative = isBracketed
        if let sign = rest.first, "-−".contains(sign) {
            // "(-5)" says minus twice, and nobody can tell which was meant.
            guard !isBracketed else { return nil }
            isNegative = true
            rest = rest.dropFirst()
        }
        if rest.first == "+", !isBracketed, !isNegative { rest = rest.dropFirst() }
        rest = rest.drop { $0 == " " }
        if rest.hasPrefix("gbp") { rest = rest.dropFirst(3) }
        rest = rest.drop { $0 == "£" || $0 == " " }
        let digits = rest.prefix { $0.isASCII && ($0.isNumber || ",. ".contains($0)) }
        let mantissa = PrintedText.singleLine(String(digits))
        rest = rest.dropFirst(digits.count)
        guard let plain = ungrouped(mantissa) else { return nil }
        var exponent = ""
        if rest.first == "e", let end = exponentEnd(rest) {
            exponent = String(rest[..<end])
            rest = rest[end...]
        }
        guard var value = NumberLiteral(plain + exponent).decimal else { return nil }
        if isNegative { value = value.negated }
        let read = ending(rest.drop { $0 == " " }, value: value, own: unit.map { UnitWords($0) })
        // An exponent comes from a machine, and no percentage runs to thousands: those are read one way by everybody.
        if exponent.isEmpty, case .quantity = read, hasTwoReadings(mantissa) { return nil }
        return read
    }

    /// Whether one person reads a dot as the decimal point and another as the mark of thousands: "650.000" is 650 or
    /// 650 thousand and "1.234" is 1.234 or 1,234. Nobody writes "0.963" or "012.500" for thousands.
    package static func hasTwoReadings(_ mantissa: String) -> Bool {
        let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count == 3, parts[0].first != "0" else { return false }
        return (1...3).contains(parts[0].count) && parts[0].allSatisfy(\.isNumber)
    }

    /// What follows the digits decides: nothing, a percent sign, a multiplier, unit words, or something unknown.
    private static func ending(_ text: Substring, value: ExactDecimal, own: UnitWords?) -> TypedQuantity? {
        func isKnown(_ word: String) -> Bool { unitWords.contains(word) || own?.holds(word) == true }
        for sign in ["%", "percent", "per cent"] where text.hasPrefix(sign) {
            let words = text.dropFirst(sign.count).split(separator: " ")
            return words.allSatisfy { own?.holds($0) == true } ? .percentage(value) : nil
        }
        var words = text.split(separator: " ").map(String.init)
        var scaled = value
        if let first = words.first, let power = multipliers[first], own?.holds(first) != true {
            scaled = value.scaled(byPowerOfTen: power)
            words.removeFirst()
        }
        return words.allSatisfy(isKnown) ? .quantity(scaled) : nil
    }

    /// Whether a text is digits with a point or none and white space about them: a number that was typed into a cell of
    /// text, and nothing that anybody has to confirm.
    package static func isPlainNumber(_ text: String) -> Bool {
        let bytes = PrintedText.singleLine(text).utf8
        return bytes.allSatisfy { $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: ".") }
            && bytes.count { $0 == UInt8(ascii: ".") } < 2
    }

    /// What comes after the digits that a text in lower case starts with; nil when it starts with none.
    package static func words(behindNumberIn typed: String) -> Substring? {
        let start = typed.drop { "£+-−( ".contains($0) }
        let rest = start.drop { $0.isASCII && ($0.isNumber || ",. ".contains($0)) }
        return start.first?.isNumber == true && !rest.isEmpty ? rest : nil
    }

    /// Digits without their thousands separators: "1,234.50" gives "1234.50". Nil when the commas or spaces do not
    /// stand at thousands, as in "12,50" or "1.000,50".
    private static func ungrouped(_ text: String) -> String? {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first else { return nil }
        let fraction = parts.count > 1 ? parts[1] : ""
        guard fraction.allSatisfy(\.isNumber) else { return nil }
        for separator in [",", " "] where whole.contains(separator) {
            let groups = whole.split(separator: Character(separator), omittingEmptySubsequences: false)
            let isGrouped = groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(groups[0].count)
            guard isGrouped, groups.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return nil }
            return groups.joined() + (fraction.isEmpty ? "" : "." + fraction)
        }
        guard whole.allSatisfy(\.isNumber), !(whole.isEmpty && fraction.isEmpty) else { return nil }
        return (whole.isEmpty ? "0" : String(whole)) + (fraction.isEmpty ? "" : "." + fraction)
    }

    /// The end of an exponent that starts at the text's "e": nil when no digits follow it.
    private static func exponentEnd(_ text: Substring) -> Substring.Index? {
        var rest = text.dropFirst()
        if let sign = rest.first, "+-".contains(sign) { rest = rest.dropFirst() }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        return digits.isEmpty ? nil : digits.endIndex
    }
}
