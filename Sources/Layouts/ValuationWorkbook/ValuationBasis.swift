import SocialValue
import SpreadsheetModel
import Valuation
import WorkbookPlans

/// Which figures fill the Pledged Social Value column.
package enum ValuationBasis: String, Hashable, Sendable, CaseIterable {
    /// Answer × proxy, as live formulas.
    case computed
    /// What the return states.
    case stated
}

extension ValuationBasis {
    /// The basis that stands beside this one for comparison.
    var other: ValuationBasis { self == .computed ? .stated : .computed }

    /// The heading of a column of figures on this basis.
    var heading: String { self == .computed ? "Computed" : "Stated" }

    /// What stands for a sum of stated amounts where no line states one: that is not £0.
    static let notStated = "Not stated"

    /// What a cell shows that its formula works out: the amount, or ``notStated``.
    static func cached(_ amount: Money?) -> CachedValue { amount.map { .number($0.pounds) } ?? .text(notStated) }

    /// The sum on this basis.
    func amount(of pair: ComputedAndStated) -> Money { self == .computed ? pair.computed : pair.stated }

    /// The sum on this basis; nil when it would be a sum of stated amounts and nobody stated one.
    func figure(of pair: ComputedAndStated) -> Money? { self == .stated && !pair.isStated ? nil : amount(of: pair) }

    /// A line's amount on this basis; nil when it has none.
    func amount(of line: ValuedLine) -> Money? { self == .computed ? line.computed : line.stated }
}
