/// Where the codes of a council's measures stand in its list, so that a reference is looked up and not looked for.
struct MeasurePlaces: Hashable, Sendable {
    private let places: [MeasureCode: [Int]]

    /// Cost: one pass over the measures.
    init(_ measures: [Measure]) {
        var places: [MeasureCode: [Int]] = [:]
        for (place, measure) in measures.enumerated() {
            for code in measure.reference.codes { places[code, default: []].append(place) }
        }
        self.places = places
    }

    /// The place of the first measure that shares a code with a reference.
    func first(of reference: MeasureReference) -> Int? { reference.codes.compactMap { places[$0]?.first }.min() }

    /// The places of all measures that share a code with a reference, in order, each once.
    func all(of reference: MeasureReference) -> [Int] {
        Set(reference.codes.flatMap { places[$0] ?? [] }).sorted()
    }
}
