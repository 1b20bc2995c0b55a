import SpreadsheetModel
import Synchronization

/// What was made of the small parts met last, for those that many packages of one process have alike, such as their
/// styles: each is inflated and read once.
///
/// A part is known only when its stored bytes are the very same, one by one, as those read before, under the same name
/// and limits. What it holds is then the same too, and was found to be in order.
final class KnownParts<Value: Sendable>: Sendable {
    private struct Known {
        let part: StoredPart
        let limits: ReadLimits
        let value: Value
        /// How many times a part had been met when this one was met last.
        var met: Int
    }

    private struct Memory {
        var known: [Known] = []
        /// How many times a part was met.
        var met = 0
    }

    private let memory = Mutex(Memory())
    private let countLimit: Int

    /// Larger parts are not alike often enough to be kept.
    private static var sizeLimit: Int { 1 << 16 }

    /// - Parameter countLimit: how many parts are known at a time; one more makes that forgotten which was not met for
    ///   longest. Packages come from few programs at a time.
    init(countLimit: Int = 8) {
        self.countLimit = countLimit
    }

    /// What was made of a part; nil when it is not known.
    func value(of part: StoredPart, _ limits: ReadLimits) -> Value? {
        memory.withLock { memory in
            let place = memory.known.firstIndex {
                $0.part.checksum == part.checksum && $0.part.isAlike(part) && $0.limits == limits
            }
            guard let place else { return nil }
            memory.met += 1
            memory.known[place].met = memory.met
            return memory.known[place].value
        }
    }

    /// Keeps what was made of a part.
    func keep(_ value: Value, of part: StoredPart, _ limits: ReadLimits) {
        guard part.size <= Self.sizeLimit else { return }
        let part = part.alone
        memory.withLock { memory in
            memory.met += 1
            let kept = Known(part: part, limits: limits, value: value, met: memory.met)
            if memory.known.count < countLimit {
                memory.known.append(kept)
            } else if let oldest = memory.known.indices.min(by: { memory.known[$0].met < memory.known[$1].met }) {
                memory.known[oldest] = kept
            }
        }
    }
}
