/// A word of at most sixteen bytes as one number, so that it is found among others without hashing or comparing texts.
///
/// Longer words are all the same, and none of at most sixteen bytes.
package struct ShortWord: Hashable, Sendable, ExpressibleByStringLiteral {
    @usableFromInline var bits: UInt128 = 0

    /// No word yet.
    package init() {}

    /// The word that a text is, byte for byte.
    package init(_ text: some StringProtocol) {
        for byte in text.utf8 { append(byte) }
    }

    /// The word that a text is, byte for byte.
    package init(stringLiteral text: String) { self.init(text) }

    /// Whether two words are the same.
    @inlinable
    package static func == (left: ShortWord, right: ShortWord) -> Bool { left.bits == right.bits }

    /// Whether it has no byte.
    package var isEmpty: Bool { bits == 0 }

    /// How many bytes it has, up to sixteen.
    package var count: Int { (UInt128.bitWidth - bits.leadingZeroBitCount + 7) / 8 }

    /// Adds a byte, which is not zero.
    @inline(__always)
    package mutating func append(_ byte: UInt8) {
        // No text is nothing but bytes of FF.
        bits = bits >> 120 == 0 ? bits << 8 | UInt128(byte) : .max
    }
}
