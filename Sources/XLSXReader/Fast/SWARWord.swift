/// Eight bytes of a part as one number, the first byte lowest, so that they are compared and looked through in a few
/// steps instead of one by one: SIMD within a register.
struct SWARWord {
    /// The bytes.
    let bits: UInt64

    @inline(__always)
    init(_ bits: UInt64) {
        self.bits = bits
    }

    /// A word of at most eight ASCII characters; what is beyond it is zero.
    @inline(__always)
    init(_ word: StaticString) {
        var bits: UInt64 = 0
        for offset in 0..<min(word.utf8CodeUnitCount, 8) {
            bits |= unsafe UInt64(word.utf8Start[offset]) << UInt64(8 * offset)
        }
        self.bits = bits
    }

    /// The byte at an offset of 0 to 7.
    @inline(__always)
    func byte(_ offset: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: bits &>> (8 &* offset))
    }

    /// Whether the first 1 to 8 bytes are those of a word.
    @inline(__always)
    func starts(with word: SWARWord, count: Int) -> Bool {
        (bits ^ word.bits) &<< (64 &- 8 &* count) == 0
    }

    /// How many bytes come before the first that is `byte`: 8 when there is none.
    @inline(__always)
    func count(before byte: UInt8) -> Int { (first(byte) & Self.tops).trailingZeroBitCount &>> 3 }

    /// Whether one of the bytes is `byte`.
    @inline(__always)
    func holds(_ byte: UInt8) -> Bool { first(byte) & Self.tops != 0 }

    /// The whole number that the first 1 to 8 bytes write in decimal digits; nil when one of them is no digit, and for
    /// no digit at all.
    @inline(__always)
    func number(ofDigits count: Int) -> Int32? {
        guard count > 0 else { return nil }
        // The digits go to the end of the word, behind zeros.
        let padded = bits &<< (64 &- 8 &* count) | (Self.zeros &>> (8 &* count &- 1)) &>> 1
        let digits = padded ^ Self.zeros
        guard (digits | (digits &+ Self.all(0x76))) & Self.tops == 0 else { return nil }
        // Neighbours are joined: digits to pairs, pairs to fours, fours to the number.
        let pairs = digits &* 10 &+ digits >> 8
        let mask: UInt64 = 0x0000_00FF_0000_00FF
        let number = (pairs & mask) &* 0x000F_4240_0000_0064 &+ (pairs >> 16 & mask) &* 0x0000_2710_0000_0001
        return Int32(truncatingIfNeeded: number >> 32)
    }

    /// Whether the first 0 to 8 bytes are all digits, points, signs, commas or slashes.
    @inline(__always)
    func isNumeric(_ count: Int) -> Bool {
        let kept = count == 8 ? UInt64.max : (1 &<< UInt64(8 &* count)) &- 1
        let bytes = bits & kept | Self.zeros & ~kept
        // From "+" (2B) to "9" (39): adding 55 carries into the top bit from 2B on, adding 46 from 3A on.
        return (bytes | (bytes &+ Self.all(0x46))) & Self.tops == 0
            && (bytes &+ Self.all(0x55)) & Self.tops == Self.tops
    }

    private static var tops: UInt64 { all(0x80) }
    private static var zeros: UInt64 { all(UInt8(ascii: "0")) }
}

/// What is between the words of markup: looked for in eight bytes at once.
extension SWARWord {
    /// How many bytes come before the first that cannot be in a name of ASCII letters, digits, `_`, `-` and `.`: 8 when
    /// there is none.
    @inline(__always)
    var nameLength: Int {
        // Without their top bits, no sum of two bytes reaches into the byte above.
        let bytes = bits & ~Self.tops
        let letters = Self.areBetween(UInt8(ascii: "a"), UInt8(ascii: "z"), bytes | Self.all(0x20))
        let others = Self.areBetween(UInt8(ascii: "-"), UInt8(ascii: "9"), bytes) & ~Self.are(UInt8(ascii: "/"), bytes)
        let names = (letters | others | Self.are(UInt8(ascii: "_"), bytes)) & ~bits
        return (~names & Self.tops).trailingZeroBitCount &>> 3
    }

    /// How many bytes come before the first that a value in double quotes ends with, or that keeps the value from being
    /// taken as it stands: `<`, `&`, a control character, one beyond ASCII. 8 when there is none.
    @inline(__always)
    var plainValueLength: Int {
        let ends = first(UInt8(ascii: "\"")) | first(UInt8(ascii: "<")) | first(UInt8(ascii: "&")) | firstControl | bits
        return (ends & Self.tops).trailingZeroBitCount &>> 3
    }

    /// How many bytes come before the first that text has to be looked at for: `<`, `&`, `]`, a control character.
    /// Those beyond ASCII are passed over. 8 when there is none.
    @inline(__always)
    var plainTextLength: Int {
        let ends = first(UInt8(ascii: "<")) | first(UInt8(ascii: "&")) | first(UInt8(ascii: "]")) | firstControl
        return (ends & Self.tops).trailingZeroBitCount &>> 3
    }

    /// How many bytes come before the first that text ends with, or that keeps a cell's text from being taken as it
    /// stands: `<`, `&`, `_` and `]`, with which an escape or the end of a section may start, a control character or
    /// DEL, one beyond ASCII. 8 when there is none.
    @inline(__always)
    var plainStringLength: Int {
        let ends =
            first(UInt8(ascii: "<")) | first(UInt8(ascii: "&")) | first(UInt8(ascii: "_")) | first(UInt8(ascii: "]"))
        return ((ends | first(0x7F) | firstControl | bits) & Self.tops).trailingZeroBitCount &>> 3
    }

    /// The size of the character of U+0080 to U+00FF or of U+2000 to U+2FFF that stands first; nil when none does. All of
    /// them are allowed in XML.
    var longCharacterSize: Int? {
        // Bytes C2 or C3 and one more, or E2 and two more, each of which is one that goes on.
        if bits & 0xC0FE == 0x80C2 { return 2 }
        return bits & 0xC0_C0FF == 0x80_80E2 ? 3 : nil
    }

    /// The lowest top bit set here is that of the first byte that is `byte`.
    @inline(__always)
    private func first(_ byte: UInt8) -> UInt64 {
        let difference = bits ^ Self.all(byte)
        return (difference &- Self.all(1)) & ~difference
    }

    /// The lowest top bit set here is that of the first byte below a space.
    @inline(__always)
    private var firstControl: UInt64 { (bits &- Self.all(0x20)) & ~bits }

    /// The top bits of the ASCII bytes from one to another.
    @inline(__always)
    private static func areBetween(_ first: UInt8, _ last: UInt8, _ bytes: UInt64) -> UInt64 {
        (bytes &+ all(0x80 &- first)) & ~(bytes &+ all(0x7F &- last))
    }

    /// The top bits of the ASCII bytes that are `byte`.
    @inline(__always)
    private static func are(_ byte: UInt8, _ bytes: UInt64) -> UInt64 {
        ~((bytes ^ all(byte)) &+ all(0x7F))
    }

    /// Eight times the same byte.
    @inline(__always)
    private static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
