package import SocialValue

/// A return with every line valued and every total worked out.
package struct ValuedReturn: Hashable, Sendable {
    /// The return as it came.
    package let source: Return
    /// The council's framework it was valued with; nil when there was none.
    package let framework: Framework?
    /// Its lines in the return's order.
    package let lines: [ValuedLine]
    /// One for each theme in the council's order, themes without lines included.
    package let themes: [ThemeTotal]
    /// One for each priority of each scheme, in the council's order, then the lines without a priority if any.
    package let priorities: [PriorityTotal]
    /// The grand totals: computed, and the sum of the stated lines.
    package let total: ComputedAndStated
    /// The place in ``lines`` of the first that pledges something, more than zero, for each code of a measure.
    let firstPledges: [MeasureCode: Int]
    /// The schemes that have totals, in order.
    package let schemeNames: [String]

    init(
        source: Return, framework: Framework?, lines: [ValuedLine], themes: [ThemeTotal], priorities: [PriorityTotal],
        total: ComputedAndStated, firstPledges: [MeasureCode: Int]
    ) {
        self.source = source
        self.framework = framework
        self.lines = lines
        self.themes = themes
        self.priorities = priorities
        self.total = total
        self.firstPledges = firstPledges
        var seen: Set<String> = []
        schemeNames = priorities.map(\.scheme).filter { seen.insert($0).inserted }
    }

    /// Whether each scheme's priorities add up to the grand total, and the themes too.
    package var isCrossFooted: Bool {
        let themesMeet = themes.map(\.amounts.computed).total() == total.computed
        return themesMeet
            && schemeNames.allSatisfy { name in
                priorities.filter { $0.scheme == name }.map(\.amounts.computed).total() == total.computed
            }
    }

    /// What a sub-total's lines come to: computed, and the sum of what they state. Cost: one pass over the lines.
    package func amounts(of subtotal: StatedSubtotal) -> ComputedAndStated {
        ComputedAndStated(summing: lines.lazy.filter { subtotal.covers($0.line) })
    }

    /// The lines that pledge something, more than zero, for these measures: the first for each, as a second is a
    /// finding of its own. Cost: proportional to the number of codes.
    package func pledges(for measures: [MeasureReference]) -> [ValuedLine] {
        measures.compactMap { measure in
            measure.codes.compactMap { firstPledges[$0] }.min().map { lines[$0] }
        }
    }

    /// The lines counted under each of ``themes``, in the return's order. Cost: one pass over the lines.
    package var linesByTheme: [[ValuedLine]] {
        let members = Dictionary(grouping: lines, by: \.theme)
        return themes.map { members[$0.theme] ?? [] }
    }
}

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

/// What a priority of a scheme adds up to.
package struct PriorityTotal: Hashable, Sendable {
    /// The scheme's name.
    package let scheme: String
    /// The priority's name; nil gathers the lines that have none under this scheme.
    package let priority: String?
    /// Its sums.
    package let amounts: ComputedAndStated
}

/// What a theme adds up to.
package struct ThemeTotal: Hashable, Sendable {
    /// The theme's name.
    package let theme: String
    /// Its sums.
    package let amounts: ComputedAndStated
}
