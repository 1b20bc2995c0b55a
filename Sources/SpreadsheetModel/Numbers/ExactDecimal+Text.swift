extension ExactDecimal: CustomStringConvertible {
    /// Reads `-?digits(.digits)?([eE][+-]?digits)?` and nothing else: no spaces, no separators, no currency sign.
    ///
    /// Returns nil for any other text, for more than 38 digits, and for exponents beyond ±400 (no spreadsheet number
    /// has them). Leading zeros and a leading or trailing point (".5", "5.") are read.
    public init?(_ text: some StringProtocol) {
        var digits = DigitAccumulator()
        var utf8 = text.utf8.makeIterator()
        var byte = utf8.next()
        let negative = byte == UInt8(ascii: "-")
        if negative { byte = utf8.next() }
        while let digit = byte, DigitAccumulator.isDigit(digit) {
            guard digits.append(digit) else { return nil }
            byte = utf8.next()
        }
        if byte == UInt8(ascii: ".") {
            byte = utf8.next()
            while let digit = byte, DigitAccumulator.isDigit(digit) {
                guard digits.appendFraction(digit) else { return nil }
                byte = utf8.next()
            }
        }
        guard digits.count > 0 else { return nil }
        var power = 0
        if let mark = byte, mark | 0x20 == UInt8(ascii: "e") {
            byte = utf8.next()
            let sign = byte
            if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { byte = utf8.next() }
            guard byte != nil else { return nil }
            while let digit = byte, DigitAccumulator.isDigit(digit) {
                power = power * 10 + Int(digit - UInt8(ascii: "0"))
                guard power <= 400 else { return nil }
                byte = utf8.next()
            }
            if sign == UInt8(ascii: "-") { power = -power }
        }
        guard byte == nil else { return nil }
        self.init(
            coefficient: negative ? -digits.value : digits.value,
            exponent: power - digits.fractionDigits)
    }

    /// The value in plain digits, never with an exponent: "2822946.49", "0.25", "-1200".
    public var description: String { text(places: decimalPlaces) }

    /// The value in plain digits with exactly `places` decimal places, rounded half away from zero: "1200.00".
    public func text(places: Int) -> String {
        let kept = rounded(toPlaces: places)
        var digits = String(kept.coefficient.magnitude)
        digits += String(repeating: "0", count: max(0, kept.exponent + places))
        if places > 0 {
            digits = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
            digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -places))
        }
        return kept.isNegative ? "-" + digits : digits
    }

    /// The value with thousands separated by commas: "8,461,245.35".
    public func groupedText(places: Int) -> String {
        let plain = text(places: places)
        let sign = plain.hasPrefix("-") ? "-" : ""
        let parts = plain.dropFirst(sign.count).split(separator: ".", maxSplits: 1)
        let whole = parts.first ?? "0"
        var grouped = ""
        for (position, digit) in whole.enumerated() {
            if position > 0, (whole.count - position) % 3 == 0 { grouped.append(",") }
            grouped.append(digit)
        }
        return sign + grouped + (parts.count > 1 ? "." + parts[1] : "")
    }
}

/// Gathers decimal digits into a whole number without overflowing.
private struct DigitAccumulator {
    var value: Int128 = 0
    var count = 0
    var fractionDigits = 0

    static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    mutating func append(_ digit: UInt8) -> Bool {
        let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
        let (next, carry) = tens.addingReportingOverflow(Int128(digit - UInt8(ascii: "0")))
        guard !overflow, !carry else { return false }
        value = next
        count += 1
        return true
    }

    mutating func appendFraction(_ digit: UInt8) -> Bool {
        guard append(digit) else { return false }
        fractionDigits += 1
        return true
    }
}
