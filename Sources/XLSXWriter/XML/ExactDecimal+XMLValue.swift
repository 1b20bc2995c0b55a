import SpreadsheetModel

extension ExactDecimal: XMLValue {
    /// The decimal itself, digit for digit: no binary number comes in between (ECMA-376 part 1, 18.3.1.96; XML Schema
    /// part 2, 3.2.5).
    ///
    /// Plain digits as far as they stay short, "8461245.35" and "0.0001"; else an exponent, "15E-30".
    func write(to xml: inout XMLOutput) {
        if isNegative { xml.append(UInt8(ascii: "-")) }
        guard let digits = UInt64(exactly: coefficient.magnitude) else {
            coefficient.magnitude.description.write(to: &xml)
            return writeExponent(to: &xml)
        }
        switch exponent {
        case 0: digits.write(to: &xml)
        case -Self.plainPlaces..<0: Self.write(digits, places: -exponent, to: &xml)
        case 1...Self.plainPlaces:
            digits.write(to: &xml)
            for _ in 0..<exponent { xml.append(UInt8(ascii: "0")) }
        default:
            digits.write(to: &xml)
            writeExponent(to: &xml)
        }
    }

    private func writeExponent(to xml: inout XMLOutput) {
        if exponent == 0 { return }
        xml.append(UInt8(ascii: "E"))
        exponent.write(to: &xml)
    }

    /// The digits with a point in front of the last `places` of them, which are 1 to ``plainPlaces``.
    private static func write(_ digits: UInt64, places: Int, to xml: inout XMLOutput) {
        var unit: UInt64 = 1
        for _ in 0..<places { unit *= 10 }
        (digits / unit).write(to: &xml)
        xml.append(UInt8(ascii: "."))
        var rest = digits % unit
        while unit > 1 {
            unit /= 10
            xml.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / unit))
            rest %= unit
        }
    }

    /// The largest exponent, of either sign, that is written out. 10 to this power still fits 64 bits.
    private static let plainPlaces = 19
}
