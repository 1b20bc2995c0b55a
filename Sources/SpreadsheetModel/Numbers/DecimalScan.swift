/// The digits of a number as text gives them: `-?digits(.digits)?([eE][+-]?digits)?`, no trap at any length.
///
/// `Digits` holds the first `digitLimit` significant digits; a narrow one is faster.
struct DecimalScan<Digits: FixedWidthInteger & UnsignedInteger> {
    /// Whether the text starts with a minus sign.
    private(set) var isNegative = false
    /// The significant digits that were kept, as one whole number.
    private(set) var digits: Digits = 0
    /// The power of ten of the last digit kept.
    private(set) var exponent = 0
    /// Whether a digit other than zero came after those kept.
    private(set) var droppedDigits = false
    /// Whether the first digit after those kept is 5 or more: half away from zero rounds the digits up.
    private(set) var roundsUp = false

    private var keptCount = 0
    private var droppedCount = 0

    /// The largest power of ten, of either sign, that text may write or that its first digit may stand for. No
    /// spreadsheet number, a double of at most 1.8E308, comes near it.
    static var powerLimit: Int { 400 }

    /// Reads the whole text; nil when it is anything else than a number, or is so large or so small that no
    /// spreadsheet holds it.
    @inline(__always)
    init?(_ text: some StringProtocol, digitLimit: Int) {
        var bytes = text.utf8.makeIterator()
        var byte = bytes.next()
        if byte == UInt8(ascii: "-") {
            isNegative = true
            byte = bytes.next()
        }
        var hasDigits = false
        while let digit = Self.digit(byte) {
            hasDigits = true
            exponent += keep(digit, limit: digitLimit) ? 0 : 1
            byte = bytes.next()
        }
        if byte == UInt8(ascii: ".") {
            byte = bytes.next()
            while let digit = Self.digit(byte) {
                hasDigits = true
                exponent -= keep(digit, limit: digitLimit) ? 1 : 0
                byte = bytes.next()
            }
        }
        guard hasDigits else { return nil }
        if let mark = byte, mark | 0x20 == UInt8(ascii: "e") {
            let sign = bytes.next()
            let isSigned = sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")
            byte = isSigned ? bytes.next() : sign
            guard byte != nil else { return nil }
            var power = 0
            while let digit = Self.digit(byte) {
                power = power * 10 + Int(digit)
                guard power <= Self.powerLimit else { return nil }
                byte = bytes.next()
            }
            exponent += sign == UInt8(ascii: "-") ? -power : power
        }
        guard byte == nil else { return nil }
        guard digits != 0 else {
            exponent = 0
            return
        }
        // The first digit is what is held to the limit, so a value is read or refused however it is written out.
        // Rounding up may carry into one digit more, and may not.
        let firstPower = exponent + keptCount - 1
        guard firstPower >= -Self.powerLimit, firstPower + (roundsUp ? 1 : 0) <= Self.powerLimit else { return nil }
    }

    @inline(__always)
    private static func digit(_ byte: UInt8?) -> UInt8? {
        guard let byte else { return nil }
        let digit = byte &- UInt8(ascii: "0")
        return digit < 10 ? digit : nil
    }

    /// Keeps a digit while there is room; false when it was dropped. Leading zeros take no room.
    @inline(__always)
    private mutating func keep(_ digit: UInt8, limit: Int) -> Bool {
        if keptCount < limit {
            digits = digits &* 10 &+ Digits(digit)
            if digits != 0 { keptCount += 1 }
            return true
        }
        if droppedCount == 0 { roundsUp = digit >= 5 }
        droppedCount += 1
        droppedDigits = droppedDigits || digit != 0
        return false
    }
}
