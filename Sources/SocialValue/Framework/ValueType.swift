/// The kind of value a measure's pounds stand for. Councils report the two apart.
package enum ValueType: String, Hashable, Sendable, CaseIterable {
    /// Value to people and places.
    case social = "Social"
    /// Money that stays in the local economy: wages and spending.
    case localEconomic = "Local economic"
}
