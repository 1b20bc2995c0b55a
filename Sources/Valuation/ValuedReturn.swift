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
