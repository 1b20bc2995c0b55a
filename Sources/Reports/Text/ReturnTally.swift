import Findings
package import Returns

/// How many returns of a run are ready, stopped or refused.
package struct ReturnTally: Sendable {
    /// All the files.
    package private(set) var count = 0
    private var stopped = 0
    private var refused = 0

    package init() {}

    /// Counts one more file.
    package mutating func add(_ checked: CheckedReturn) {
        count += 1
        switch checked.outcome {
        case .success: stopped += checked.count(.stop) > 0 ? 1 : 0
        case .failure: refused += 1
        }
    }

    /// "3 returns: 1 ready, 1 with stops, 1 not read."
    var text: String {
        "\(PlainText.count(count, "return")): \(count - refused - stopped) ready, \(stopped) with stops, "
            + "\(refused) not read."
    }
}
