import Returns
import Valuation

extension CheckedReturn {
    /// Whether the texts of the return are so long that a few such returns are not to be kept at once.
    var isHeavy: Bool {
        guard case .success(let valued) = outcome else { return false }
        var bytes = 0
        for line in valued.lines {
            let own = line.line
            bytes += own.theme.utf8.count + own.question.utf8.count + own.unit.text.utf8.count
            bytes += (own.answer.text?.utf8.count ?? 0) + (own.delivery?.utf8.count ?? 0)
            bytes += own.priorities.values.reduce(0) { $0 + $1.utf8.count }
            if bytes > FileTrial.heavy { return true }
        }
        return false
    }
}
