import Checks
import SocialValue
import Valuation

extension CheckedReturn {
    /// Whether the texts of the return are so long, in characters, that a few such returns are not to be kept at once.
    var isHeavy: Bool {
        guard case .success(let valued) = outcome else { return false }
        // Bytes are never fewer, and known without a look at the texts.
        return Self.exceeds(valued.lines, by: { $0.utf8.count })
            && Self.exceeds(valued.lines, by: { $0.unicodeScalars.count })
    }

    /// Whether the lines' texts together are longer than is heavy, as a measure of one has it.
    private static func exceeds(_ lines: [ValuedLine], by length: (String) -> Int) -> Bool {
        var sum = 0
        for line in lines {
            let own = line.line
            sum += length(own.theme) + length(own.question) + length(own.unit.text)
            sum += own.answer.text.map(length) ?? 0
            sum += own.delivery.map(length) ?? 0
            sum += own.priorities.values.reduce(0) { $0 + length($1) }
            if sum > FileTrial.heavy { return true }
        }
        return false
    }
}
