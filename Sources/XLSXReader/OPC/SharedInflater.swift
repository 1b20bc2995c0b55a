import Synchronization

/// One inflater for all parts of a package, because making one costs as much as inflating a small part.
final class SharedInflater: Sendable {
    private let shared = Mutex<Inflater?>(nil)

    /// The inflated bytes of a DEFLATE stream, as ``Inflater/inflate(_:size:)`` gives them.
    ///
    /// While one thread inflates, another takes an inflater of its own: nobody waits.
    func inflate(_ compressed: Span<UInt8>, size: Int) -> [UInt8]? {
        let output = shared.withLockIfAvailable { inflater in
            if inflater == nil { inflater = Inflater() }
            return inflater?.inflate(compressed, size: size)
        }
        if let output { return output }
        return Inflater()?.inflate(compressed, size: size)
    }
}
