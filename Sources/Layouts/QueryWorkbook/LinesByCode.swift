import Valuation

/// The lines of a return, to be taken one by one by the codes of the measures they answer.
struct LinesByCode {
    private let lines: [ValuedLine]
    /// The places in `lines` of those whose reference holds a code, last first.
    private var places: [MeasureCode: [Int]] = [:]
    private var taken: Set<Int> = []

    init(_ lines: [ValuedLine]) {
        self.lines = lines
        for place in lines.indices.reversed() {
            for code in lines[place].line.reference?.codes ?? [] { places[code, default: []].append(place) }
        }
    }

    /// The first line that answers a measure and was not taken before; nil when there is none. Over all calls each line
    /// is looked at once for each code it has.
    mutating func take(_ measure: MeasureReference) -> ValuedLine? {
        for code in measure.codes {
            while let place = places[code]?.last, taken.contains(place) { places[code]?.removeLast() }
        }
        guard let place = measure.codes.compactMap({ places[$0]?.last }).min() else { return nil }
        taken.insert(place)
        return lines[place]
    }

    /// The lines that were not taken, in order.
    var untaken: [ValuedLine] { lines.indices.filter { !taken.contains($0) }.map { lines[$0] } }
}
