package import SpreadsheetModel

/// One measure of a council's framework.
package struct Measure: Hashable, Sendable {
    /// Its reference, aliases included.
    package var reference: MeasureReference
    /// The name of its theme.
    package var theme: String
    /// What is asked.
    package var question: String
    /// What an answer counts.
    package var unit: MeasureUnit
    /// Its proxy value as the council gives it; nil or zero makes the measure record-only.
    package var proxy: Proxy?
    /// The council's priority for it under each scheme, by the scheme's name.
    package var priorities: [String: String]
    /// Whether the council only records answers to it, whatever its proxy value.
    package var isRecordOnly: Bool
    /// The kind of value its pounds stand for; nil when the council does not say.
    package var valueType: ValueType?
    /// What bidders are told about it.
    package var guidance: String?
    /// Its proxy values in other editions, which no pledge is valued with: they tell where a wrong value came from.
    package var otherEditions: [EditionProxy]

    package init(
        reference: MeasureReference, theme: String, question: String, unit: MeasureUnit, proxy: Proxy?,
        priorities: [String: String] = [:], isRecordOnly: Bool = false, valueType: ValueType? = nil,
        guidance: String? = nil, otherEditions: [EditionProxy] = []
    ) {
        self.reference = reference
        self.theme = theme
        self.question = question
        self.unit = unit
        self.proxy = proxy
        self.priorities = priorities
        self.isRecordOnly = isRecordOnly
        self.valueType = valueType
        self.guidance = guidance
        self.otherEditions = otherEditions
    }

    /// The proxy value that pledges are worked out with; nil for a measure that is only recorded.
    package var valuedProxy: Proxy? { isRecordOnly ? nil : proxy }
}

/// The proxy value that a measure has in another edition of the framework.
package struct EditionProxy: Hashable, Sendable {
    /// The edition's name: "2020".
    package let edition: String
    /// Its value there.
    package let proxy: Proxy

    package init(edition: String, proxy: Proxy) {
        self.edition = edition
        self.proxy = proxy
    }
}

/// A proxy value: the pounds that one unit of a measure is worth.
package struct Proxy: Hashable, Sendable {
    /// The value as stored, with at most 15 significant digits.
    package let value: ExactDecimal
    /// How many decimal places it is shown with, which may be fewer than it has.
    package let shownPlaces: Int

    package init(_ value: ExactDecimal, shownPlaces: Int? = nil) {
        self.value = value
        self.shownPlaces = shownPlaces ?? value.decimalPlaces
    }

    /// Half of the last place shown: how far the printed proxy may lie from the stored one.
    package var displayTolerance: ExactDecimal {
        ExactDecimal(coefficient: 5, exponent: -shownPlaces - 1)
    }

    /// The same where the print is fine enough to tell one answer from another, to a thousandth of the proxy; zero where
    /// it is not, as for a proxy of 1 printed in whole pounds: by its rounding any answer would do.
    package var closeTolerance: ExactDecimal {
        displayTolerance.scaled(byPowerOfTen: 3) <= value.magnitude ? displayTolerance : .zero
    }
}

/// The kind of value a measure's pounds stand for. Councils report the two apart.
package enum ValueType: String, Hashable, Sendable, CaseIterable {
    /// Value to people and places.
    case social = "Social"
    /// Money that stays in the local economy: wages and spending.
    case localEconomic = "Local economic"
}
