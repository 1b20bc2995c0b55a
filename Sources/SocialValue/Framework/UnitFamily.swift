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
    package init(describedBy printed: String) {
        // A unit of many lines names its family in the first, or nowhere.
        let text = printed.utf8.count <= Self.longest ? printed : String(printed.unicodeScalars.prefix(Self.longest))
        let named = Tokenizer.lettersAndNumbers(in: text).compactMap { Self.places[$0] }.min() ?? Self.order.count
        // Few texts are looked through for signs.
        lazy var lower = text.lowercased()
        let shown = Self.signs.first { $0.place < named && SingleScalarText.contains($0.sign, in: lower) }?.place
        self = shown.map { Self.order[$0] } ?? (named < Self.order.count ? Self.order[named] : .other)
    }

    /// How much of a unit is looked at, in Unicode scalars.
    private static let longest = 400

    /// The families in the order they are looked for: "no. staff hours" counts hours although it says staff.
    private static let order: [UnitFamily] = [
        .fullTimeEquivalents, .weeks, .hours, .miles, .tonnes, .percent, .pounds, .yesOrNo, .people,
    ]

    /// The words of ``words`` with the place in ``order`` of the family each names.
    private static let places: [String: Int] = Dictionary(
        uniqueKeysWithValues: order.enumerated().flatMap { place, family in
            (words[family] ?? []).map { ($0, place) }
        })

    /// The words that name a family; none names two.
    private static let words: [UnitFamily: [String]] = [
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

    /// The signs of ``bySign`` with the place in ``order`` of the family each names, first places first.
    private static let signs: [(place: Int, sign: String)] = order.enumerated().flatMap { place, family in
        (bySign[family] ?? []).map { (place, $0) }
    }

    /// What names a family wherever it stands.
    private static let bySign: [UnitFamily: [String]] = [
        .percent: ["%", "per cent"], .pounds: ["£"], .yesOrNo: ["y/n"],
    ]
}

/// The unit a measure is answered in, as printed, and the family it belongs to.
package struct MeasureUnit: Hashable, Sendable {
    /// As printed: "no. people FTE".
    package let text: String
    /// What is counted.
    package let family: UnitFamily

    package init(_ text: String) {
        self.text = text
        self.family = UnitFamily(describedBy: text)
    }
}
