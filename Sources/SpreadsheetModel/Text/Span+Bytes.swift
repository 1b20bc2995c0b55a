extension Span where Element == UInt8 {
    /// Whether two stretches hold the very same bytes. Cost: eight of them a step.
    package func holdsSame(as other: borrowing Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        let (left, right) = unsafe (bytes, other.bytes)
        var index = 0
        while index + 8 <= count {
            // Any eight bytes are a valid UInt64, and the load checks its bounds.
            let one = unsafe left.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            guard unsafe one == right.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) else { return false }
            index += 8
        }
        while index < count {
            guard self[index] == other[index] else { return false }
            index += 1
        }
        return true
    }

    /// Whether the last bytes are those of another stretch.
    package func ends(with other: borrowing Span<UInt8>) -> Bool {
        other.count <= count && extracting(last: other.count).holdsSame(as: other)
    }

    /// Whether one of the bytes is `byte`.
    package func holds(_ byte: UInt8) -> Bool {
        for index in indices where self[index] == byte { return true }
        return false
    }
}
