/// A sum as computed, beside the same sum of what the return states.
package struct AmountPair: Hashable, Sendable {
    /// The sum of the computed amounts.
    package var computed: Money
    /// The sum of the stated amounts.
    package var stated: Money

    /// The sums over some lines; a line without an amount adds nothing.
    package init(summing lines: some Sequence<ValuedLine>) {
        computed = lines.compactMap(\.computed).total()
        stated = lines.compactMap(\.stated).total()
    }
}

extension AmountPair {
    /// Stated less computed.
    package var gap: Money { stated - computed }
}
