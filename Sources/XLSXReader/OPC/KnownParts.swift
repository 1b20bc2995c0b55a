import SpreadsheetModel
import Synchronization

/// What was made of the small parts read last, for those that many packages of one process have alike, such as their
/// styles: each is inflated and read once.
///
/// A part is known only when its stored bytes are the very same, one by one, as those read before, under the same name
/// and limits. What it holds is then the same too, and was found to be in order.
final class KnownParts<Value: Sendable>: Sendable {
    private struct Known {
        let part: StoredPart
        let limits: ReadLimits
        let value: Value
    }

    private let known = Mutex<[Known]>([])

    /// Packages come from few programs at a time: one more makes the oldest forgotten.
    private static var countLimit: Int { 8 }
    /// Larger parts are not alike often enough to be kept.
    private static var sizeLimit: Int { 1 << 16 }

    /// What was made of a part; nil when it is not known.
    func value(of part: StoredPart, _ limits: ReadLimits) -> Value? {
        let candidate = known.withLock { known in
            known.first { $0.part.checksum == part.checksum && $0.part.isAlike(part) && $0.limits == limits }
        }
        return candidate?.value
    }

    /// Keeps what was made of a part.
    func keep(_ value: Value, of part: StoredPart, _ limits: ReadLimits) {
        guard part.size <= Self.sizeLimit else { return }
        let kept = Known(part: part.alone, limits: limits, value: value)
        known.withLock { known in
            if known.count == Self.countLimit { known.removeFirst() }
            known.append(kept)
        }
    }
}
