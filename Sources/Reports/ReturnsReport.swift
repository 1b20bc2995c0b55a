package import Checks

/// A report on the returns of a run that is made part by part, in the order of the returns, so that a thousand take no
/// more memory than a few.
package protocol ReturnsReport: Sendable {
    /// What the report tells of one return.
    associatedtype Part: Sendable

    /// What the report tells of a return.
    ///
    /// - Parameter position: its place among the returns, from 0. No part hangs on another, so that they can be made on
    ///   several threads at once.
    func part(_ checked: CheckedReturn, at position: Int) -> Part

    /// The text to write for the next part, in order; empty when the report can only be written at its end.
    mutating func add(_ part: Part) -> String

    /// The texts that are left to write after the last part, one after another.
    func ending() -> [String]
}

extension ReturnsReport {
    /// The whole report on some checked files, in the order given.
    package func text(of returns: [CheckedReturn]) -> String {
        var report = self
        var text = ""
        for (position, checked) in returns.enumerated() { text += report.add(report.part(checked, at: position)) }
        return report.ending().reduce(text, +)
    }
}
