/// A number of 128 bits in two halves, for values that keep one.
///
/// An `Int128` lies at multiples of 16 bytes, and so does whatever holds it: such values grow by gaps, and arrays of them
/// get their memory from the system in a slow way. In halves it lies at multiples of 8.
package struct PackedInt128: Hashable, Sendable {
    private let high: Int64
    private let low: UInt64

    package init(_ number: Int128) {
        high = Int64(truncatingIfNeeded: number >> 64)
        low = UInt64(truncatingIfNeeded: number)
    }

    /// The number itself.
    package var number: Int128 { Int128(high) << 64 | Int128(low) }
}
