package import Checks

/// The CSV file of ``ValuedLinesCSV``. Its columns are the priority schemes of all returns, so it is written at the end.
package struct ValuedLinesReport: ReturnsReport {
    private var returns: [CheckedReturn] = []

    package init() {}

    package func part(_ checked: CheckedReturn, at position: Int) -> CheckedReturn { checked }

    package mutating func add(_ part: CheckedReturn) -> String {
        returns.append(part)
        return ""
    }

    package func ending() -> [String] { [ValuedLinesCSV.document(returns)] }
}
