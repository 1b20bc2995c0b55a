import Synchronization

/// What was made of the small parts met last, for those that many packages of one process have alike, such as their
/// styles: each is inflated and read once.
///
/// A part is known only when its stored bytes are the very same, one by one, as those read before, under the same name
/// and limits. What it holds is then the same too, and was found to be in order.
final class PartCache<Value: Sendable>: Sendable {
    private struct Known {
        let part: StoredPart
        let limits: ReadLimits
        let value: Value
    }

    /// Checksums lie apart from the parts, so that little memory is looked through while other threads wait. A part that is
    /// read under other limits takes the place of itself.
    private struct Memory {
        var known: [Known] = []
        /// The checksum of each part.
        var checksums: [UInt32] = []
        /// How many times a part had been met when each was met last.
        var met: [Int] = []
        /// How many times a part was met.
        var count = 0

        /// Where a part of this name and checksum is; nil when there is none.
        func place(of part: StoredPart) -> Int? {
            checksums.indices.first { checksums[$0] == part.checksum && known[$0].part.name == part.name }
        }
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
        let found: Known? = memory.withLock { memory in
            guard let place = memory.place(of: part) else { return nil }
            memory.count += 1
            memory.met[place] = memory.count
            return memory.known[place]
        }
        guard let found, found.part.isAlike(part), found.limits == limits else { return nil }
        return found.value
    }

    /// Keeps what was made of a part.
    func keep(_ value: Value, of part: StoredPart, _ limits: ReadLimits) {
        guard part.size <= Self.sizeLimit else { return }
        let kept = Known(part: part.alone, limits: limits, value: value)
        // What is forgotten is given back to the system when the others need not wait any more.
        let forgotten: Known? = memory.withLock { memory in
            memory.count += 1
            if let place = memory.place(of: part) ?? oldest(memory.met) {
                let forgotten = memory.known[place]
                memory.known[place] = kept
                memory.checksums[place] = part.checksum
                memory.met[place] = memory.count
                return forgotten
            }
            memory.known.append(kept)
            memory.checksums.append(part.checksum)
            memory.met.append(memory.count)
            return nil
        }
        _ = forgotten
    }

    /// The place of the part that was not met for longest; nil when there is room for one more.
    private func oldest(_ met: [Int]) -> Int? {
        met.count < countLimit ? nil : met.indices.min { met[$0] < met[$1] }
    }
}
