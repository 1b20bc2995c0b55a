package import SocialValue

/// The lines of a return, to be taken one by one by the codes of the measures they answer.
package struct LinesByCode {
    private let lines: [ValuedLine]
    /// The places in `lines` of those whose reference holds a code, last first.
    private var places: [MeasureCode: [Int]] = [:]
    /// The places of those that name no measure, by what they print instead, last first.
    private var unnamed: [String: [Int]] = [:]
    private var taken: Set<Int> = []

    /// The lines in order, none of them taken. Cost: one pass over their codes.
    package init(_ lines: [ValuedLine]) {
        self.lines = lines
        for place in lines.indices.reversed() {
            let line = lines[place].line
            for code in line.reference?.codes ?? [] { places[code, default: []].append(place) }
            if line.reference == nil { unnamed[line.label, default: []].append(place) }
        }
    }

    /// The first line that answers a measure and was not taken before; nil when there is none. Over all calls each line
    /// is looked at once for each code it has.
    package mutating func take(_ measure: MeasureReference) -> ValuedLine? {
        for code in measure.codes {
            while let place = places[code]?.last, taken.contains(place) { places[code]?.removeLast() }
        }
        guard let place = measure.codes.compactMap({ places[$0]?.last }).min() else { return nil }
        taken.insert(place)
        return lines[place]
    }

    /// The first line for the measure of another return's line: of one that names no measure, the first that prints the
    /// same. Cost: as for a measure.
    package mutating func take(alike line: ReturnLine) -> ValuedLine? {
        if let reference = line.reference { return take(reference) }
        guard let place = unnamed[line.label]?.popLast() else { return nil }
        taken.insert(place)
        return lines[place]
    }

    /// The lines that were not taken, in order.
    package var untaken: [ValuedLine] { lines.indices.filter { !taken.contains($0) }.map { lines[$0] } }
}
