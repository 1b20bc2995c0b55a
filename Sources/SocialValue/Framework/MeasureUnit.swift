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
