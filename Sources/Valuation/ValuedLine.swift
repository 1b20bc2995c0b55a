package import SocialValue
package import SpreadsheetModel

/// One line of a return with its value: stated, computed and implied side by side.
package struct ValuedLine: Hashable, Sendable {
    /// The line as the return has it.
    package let line: ReturnLine
    /// The council's measure that it answers; nil without a framework, or when the framework has no such measure.
    package let measure: Measure?
    /// The theme it is counted under: the framework's, or the return's own.
    package let theme: String
    /// Its priority under each scheme: the framework's, or the return's own.
    package let priorities: [String: String]
    /// The proxy value used; nil when there is none.
    package let proxy: Proxy?
    /// Where that proxy value came from.
    package let proxySource: ProxySource
    /// Answer × proxy, rounded once to the penny; nil when there is no quantity to value, or it comes to more than a line
    /// may be worth.
    package let computed: Money?
    /// Stated ÷ proxy; nil when either is missing.
    package let impliedAnswer: ExactDecimal?
    /// How stated and computed compare.
    package let reconciliation: Reconciliation
    /// Whether the measure is known to have no value in pounds: its proxy is zero or it has none.
    package let isRecordOnly: Bool

    /// The pledged social value as the return prints it; nil when it prints none, or more than a line may be worth.
    package var stated: Money? { line.stated.amountOfLine }

    /// Stated less computed; nil when either is missing.
    package var difference: Money? {
        guard let stated, let computed else { return nil }
        return stated - computed
    }
}

extension ValuedLine {
    /// The quantity pledged; zero when there is none.
    package var quantity: ExactDecimal { line.answer.state.quantity ?? .zero }

    /// The codes of the measure that it answers: the council's with all its aliases, or the return's own.
    package var codes: [MeasureCode] { (measure?.reference ?? line.reference)?.codes ?? [] }
}

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
