package import SocialValue
import Valuation

/// A theme, or one priority of a scheme, across the bids of a lot.
package struct GroupComparison: Hashable, Sendable {
    /// The scheme of a priority; nil for a theme.
    package let scheme: String?
    /// The theme's or priority's name; nil gathers the lines without a priority under the scheme.
    package let name: String?
    /// One for each bid in the order of the lot: £0 where the bid has nothing here, nil where it has no return.
    package let cells: [Sums?]

    /// The sums of a bid's lines.
    package struct Sums: Hashable, Sendable {
        package var stated: Money = .zero
        package var computed: Money = .zero
        /// Under the figure that is scored.
        package var counted: Money = .zero

        mutating func add(_ line: AssessedLine, as figure: ScoredFigure) {
            stated = stated + (line.valued.stated ?? .zero)
            computed = computed + (line.valued.computed ?? .zero)
            counted = counted + (line.value(figure) ?? .zero)
        }
    }

    /// All themes of the edition, those without rows at £0, then those that only returns name.
    static func themes(of bids: [AssessedBid], framework: Framework?, figure: ScoredFigure) -> [GroupComparison] {
        groups(of: bids, scheme: nil, known: framework?.themes ?? [], figure: figure) { $0.valued.theme }
    }

    /// Every priority of each scheme; a row without a name where a bid has lines without a priority.
    static func priorities(of bids: [AssessedBid], framework: Framework?, figure: ScoredFigure) -> [GroupComparison] {
        let own = framework?.schemes ?? bids.flatMap { $0.valued?.source.schemes ?? [] }
        var seen: Set<String> = []
        return own.filter { seen.insert($0.name).inserted }.flatMap { scheme in
            groups(of: bids, scheme: scheme.name, known: scheme.priorities, figure: figure) {
                $0.valued.priorities[scheme.name]
            }
        }
    }

    private static func groups(
        of bids: [AssessedBid], scheme: String?, known: [String], figure: ScoredFigure,
        by name: (AssessedLine) -> String?
    ) -> [GroupComparison] {
        let sums = bids.map { bid in
            bid.lines.reduce(into: [String?: Sums]()) { $0[name($1), default: Sums()].add($1, as: figure) }
        }
        let found = Set(sums.flatMap(\.keys))
        let others = found.compactMap(\.self).filter { !known.contains($0) }.sorted()
        let names: [String?] = known.map(\.self) + others.map(\.self) + (found.contains(nil) ? [nil] : [])
        return names.map { name in
            GroupComparison(
                scheme: scheme, name: name,
                cells: bids.indices.map { bids[$0].valued == nil ? nil : sums[$0][name] ?? Sums() })
        }
    }
}
