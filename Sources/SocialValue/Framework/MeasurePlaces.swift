/// Where the codes of measures stand in a list, a council's or a return's, so that a reference is looked up and not
/// looked for.
package struct MeasurePlaces: Hashable, Sendable {
    private let places: [MeasureCode: [Int]]

    /// The places in a list of references, nil for what names no measure. Cost: one pass over it.
    package init(_ references: some Sequence<MeasureReference?>) {
        var places: [MeasureCode: [Int]] = [:]
        for (place, reference) in references.enumerated() {
            for code in reference?.codes ?? [] { places[code, default: []].append(place) }
        }
        self.places = places
    }

    /// The place of the first that shares a code with a reference; nil when none does.
    package func first(of reference: MeasureReference) -> Int? {
        reference.codes.compactMap { places[$0]?.first }.min()
    }

    /// The places of all that share a code with a reference, in order, each once.
    func all(of reference: MeasureReference) -> [Int] {
        Set(reference.codes.flatMap { places[$0] ?? [] }).sorted()
    }
}
