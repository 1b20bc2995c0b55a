package import SocialValue

/// A sum as computed, beside the same sum of what the return states.
package struct ComputedAndStated: Hashable, Sendable {
    /// The sum of the computed amounts.
    package var computed: Money
    /// The sum of the stated amounts.
    package var stated: Money
    /// Whether the sum of the stated amounts is a figure that somebody stated: false when there are lines and none of them
    /// states an amount. Where there are no lines, both sums are £0.
    package let isStated: Bool

    /// The sums over some lines; a line without an amount adds nothing.
    package init(summing lines: some Sequence<ValuedLine>) {
        var (computed, stated) = (Money.zero, Money.zero)
        var (isEmpty, isStated) = (true, false)
        for line in lines {
            isEmpty = false
            if let amount = line.computed { computed = computed + amount }
            guard let amount = line.stated else { continue }
            stated = stated + amount
            isStated = true
        }
        self.computed = computed
        self.stated = stated
        self.isStated = isEmpty || isStated
    }
}

extension ComputedAndStated {
    /// Stated less computed.
    package var gap: Money { stated - computed }

    /// Stated less computed; nil when nobody stated anything to compare.
    package var statedGap: Money? { isStated ? gap : nil }
}
