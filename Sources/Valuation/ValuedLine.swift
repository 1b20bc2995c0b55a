package import SpreadsheetModel

/// One line of a return with its value: stated, computed and implied side by side.
///
/// A class, though it is a value: every check and every sheet goes over all lines, and a line holds some twenty texts.
/// Nothing in it ever changes, so sharing one cannot be told from copying it, and costs a twentieth.
package final class ValuedLine: Sendable {
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

    init(
        line: ReturnLine, measure: Measure?, theme: String, priorities: [String: String], proxy: Proxy?,
        proxySource: ProxySource, computed: Money?, impliedAnswer: ExactDecimal?, reconciliation: Reconciliation,
        isRecordOnly: Bool
    ) {
        self.line = line
        self.measure = measure
        self.theme = theme
        self.priorities = priorities
        self.proxy = proxy
        self.proxySource = proxySource
        self.computed = computed
        self.impliedAnswer = impliedAnswer
        self.reconciliation = reconciliation
        self.isRecordOnly = isRecordOnly
    }

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

extension ValuedLine: Hashable {
    /// Whether two lines are the same in every fact.
    package static func == (left: ValuedLine, right: ValuedLine) -> Bool {
        left === right
            || left.line == right.line && left.measure == right.measure && left.theme == right.theme
                && left.priorities == right.priorities && left.proxy == right.proxy
                && left.proxySource == right.proxySource && left.computed == right.computed
                && left.impliedAnswer == right.impliedAnswer && left.reconciliation == right.reconciliation
                && left.isRecordOnly == right.isRecordOnly
    }

    /// Takes in the line that was valued.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(line)
    }
}
