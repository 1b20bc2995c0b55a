extension ExactDecimal: CustomStringConvertible {
    /// Reads `-?digits(.digits)?([eE][+-]?digits)?` and nothing else: no spaces, no separators, no currency sign.
    ///
    /// Returns nil for any other text, for more than 38 significant digits, and for powers of ten beyond ±400, written
    /// or of the first digit (no spreadsheet number has them). Leading zeros and a leading or trailing point (".5", "5.") are read.
    /// Cost: proportional to the length of the text.
    public init?(_ text: some StringProtocol) {
        guard let scan = DecimalScan<UInt128>(text, digitLimit: 38), !scan.droppedDigits else { return nil }
        let digits = Int128(scan.digits)
        self.init(coefficient: scan.isNegative ? -digits : digits, exponent: scan.exponent)
    }

    /// The value in plain digits, never with an exponent: "2822946.49", "0.25", "-1200".
    public var description: String { text(places: decimalPlaces) }

    /// The value in plain digits with exactly `places` decimal places, rounded half away from zero: "1200.00".
    /// Negative places round to tens, hundreds…, and the zeros are written out.
    public func text(places: Int) -> String {
        let kept = rounded(toPlaces: places)
        var digits = String(kept.coefficient.magnitude)
        if !kept.isZero || places > 0 {
            digits += String(repeating: "0", count: max(0, kept.exponent + max(0, places)))
        }
        if places > 0 {
            digits = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
            digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -places))
        }
        return kept.isNegative ? "-" + digits : digits
    }

    /// The value with thousands separated by commas: "8,461,245.35".
    public func groupedText(places: Int) -> String {
        let plain = text(places: places).utf8
        let wholeEnd = plain.firstIndex(of: UInt8(ascii: ".")) ?? plain.endIndex
        var left = plain[..<wholeEnd].count
        var grouped: [UInt8] = []
        for byte in plain {
            grouped.append(byte)
            left -= 1
            if left > 0, left % 3 == 0, byte != UInt8(ascii: "-") { grouped.append(UInt8(ascii: ",")) }
        }
        return String(decoding: grouped, as: UTF8.self)
    }
}
