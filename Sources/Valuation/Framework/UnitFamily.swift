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

    /// The family that a printed unit names. Words count as a whole: the "fte" of "after" and the "mile" of "milestones"
    /// are none.
    init(describedBy text: String) {
        let lower = text.lowercased()
        let words = Set(lower.split { !$0.isLetter && !$0.isNumber })
        self =
            Self.order.first { family in
                Self.signs[family]?.contains { SimpleText.contains($0, in: lower) } ?? false
                    || !(Self.words[family]?.isDisjoint(with: words) ?? true)
            } ?? .other
    }

    /// The families in the order they are looked for: "no. staff hours" counts hours although it says staff.
    private static let order: [UnitFamily] = [
        .fullTimeEquivalents, .weeks, .hours, .miles, .tonnes, .percent, .pounds, .yesOrNo, .people,
    ]

    /// The words that name a family.
    private static let words: [UnitFamily: Set<Substring>] = [
        .fullTimeEquivalents: ["fte", "ftes"],
        .weeks: ["week", "weeks", "wk", "wks", "manweeks"],
        .hours: ["hour", "hours", "hr", "hrs", "manhours"],
        .miles: ["mile", "miles"],
        .tonnes: ["tonne", "tonnes", "tco2", "tco2e", "tco2eq", "tco₂", "tco₂e"],
        .percent: ["percent", "percentage"],
        .pounds: ["gbp", "pounds"],
        .yesOrNo: ["yes"],
        .people: ["people", "person", "persons", "employee", "employees"],
    ]

    /// What names a family wherever it stands.
    private static let signs: [UnitFamily: [String]] = [
        .percent: ["%", "per cent"], .pounds: ["£"], .yesOrNo: ["y/n"],
    ]
}
