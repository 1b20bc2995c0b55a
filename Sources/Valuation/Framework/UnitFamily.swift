import SpreadsheetModel

/// What a unit counts. Two spellings of one family ("£", "£ value") are answered and checked alike.
package enum UnitFamily: Hashable, Sendable {
    case fullTimeEquivalents
    case people
    case weeks
    case hours
    case pounds
    case percent
    case miles
    case tonnes
    case yesOrNo
    case other

    /// The family that a printed unit names.
    init(describedBy text: String) {
        let words = text.lowercased()
        self = Self.signs.first { sign, _ in SimpleText.contains(sign, in: words) }?.family ?? .other
    }

    /// What to look for, first match wins: "no. staff hours" counts hours although it says staff.
    private static let signs: [(sign: String, family: UnitFamily)] = [
        ("fte", .fullTimeEquivalents), ("week", .weeks), ("hour", .hours), ("hrs", .hours), ("mile", .miles),
        ("tco2", .tonnes), ("tonne", .tonnes), ("%", .percent), ("percent", .percent), ("£", .pounds), ("gbp", .pounds),
        ("yes", .yesOrNo), ("y/n", .yesOrNo), ("people", .people), ("employee", .people), ("person", .people),
    ]
}
