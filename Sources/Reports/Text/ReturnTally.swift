import Checks
import Findings

/// How many returns of a run are ready, stopped or refused.
package struct ReturnTally: Sendable {
    /// All the files.
    private(set) var count = 0
    private var stopped = 0
    private var refused = 0

    /// No file.
    init() {}

    /// The count of one file.
    init(of checked: CheckedReturn) {
        count = 1
        switch checked.outcome {
        case .success: stopped = checked.count(.stop) > 0 ? 1 : 0
        case .failure: refused = 1
        }
    }

    /// Adds the files of another count.
    mutating func add(_ other: ReturnTally) {
        count += other.count
        stopped += other.stopped
        refused += other.refused
    }

    /// "3 returns: 1 ready, 1 with stops, 1 not read."
    var text: String {
        "\(TerminalSafeText.count(count, "return")): \(count - refused - stopped) ready, \(stopped) with stops, "
            + "\(refused) not read."
    }
}
