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

    /// The index behind the whole eights of bytes, from an index on, that are printable ASCII, none of them a given byte.
    /// Up to eight bytes from there on have to be looked at one by one. Cost: eight of them a step.
    package func printableEights(from start: Int, without byte: UInt8 = 0) -> Int {
        let all = unsafe bytes
        let given = UInt64(byte) &* Self.ones
        var index = start
        while index + 8 <= count {
            // Any eight bytes are a valid UInt64, and the load checks its bounds.
            let word = unsafe all.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            // Adding 1 carries into the top bit from 7F on, adding 96 from 20 on.
            guard (word | (word &+ Self.ones)) & Self.tops | Self.zeros(word ^ given) == 0,
                (word &+ 0x6060_6060_6060_6060) & Self.tops == Self.tops
            else { return index }
            index += 8
        }
        return index
    }

    /// Not 0 where one of eight bytes is zero: taking 1 away borrows from its top bit.
    private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & tops }

    private static var ones: UInt64 { 0x0101_0101_0101_0101 }
    private static var tops: UInt64 { 0x8080_8080_8080_8080 }
}

extension String {
    /// The text with an ASCII sign twice wherever it is once, as formulas write it in quotation marks and page headers
    /// beside their codes. Cost: one pass, and a copy only where the sign stands.
    package func doubling(_ sign: UInt8) -> String {
        let bytes = utf8.span
        guard bytes.holds(sign) else { return self }
        var doubled: [UInt8] = []
        for index in bytes.indices {
            doubled.append(bytes[index])
            if bytes[index] == sign { doubled.append(sign) }
        }
        return String(copying: doubled.span)
    }
}

extension String {
    /// A copy of bytes; those that are no UTF-8 are replaced. Up to 15 of them need no allocation.
    package init(copying bytes: Span<UInt8>) {
        self = unsafe String(unsafeUninitializedCapacity: bytes.count) { buffer in
            unsafe bytes.withUnsafeBufferPointer { unsafe buffer.initialize(fromContentsOf: $0) }
        }
    }
}
