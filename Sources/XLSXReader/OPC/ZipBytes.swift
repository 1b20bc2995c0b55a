/// The numbers in the bytes of a ZIP container, all little-endian.
struct ZipBytes {
    let bytes: [UInt8]

    /// A number of 2, 4 or 8 bytes; nil when it reaches beyond the file, or is larger than an `Int`.
    func number(at position: Int, size: Int) -> Int? {
        guard position >= 0, size <= bytes.count, position <= bytes.count - size else { return nil }
        var value: UInt64 = 0
        for index in (0..<size).reversed() { value = value << 8 | UInt64(bytes[position + index]) }
        return Int(exactly: value)
    }

    /// Whether a record of that kind stands at a position.
    func has(_ signature: ZipSignature, at position: Int) -> Bool {
        number(at: position, size: 4) == signature.rawValue
    }
}
