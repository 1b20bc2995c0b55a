import SpreadsheetModel
import WorkbookPlans

/// What can stand between the quotation marks of an attribute, written without a detour through a text.
protocol XMLValue {
    /// Writes the value, its characters escaped where they need it.
    func write(to xml: inout XMLOutput)
}

extension String: XMLValue {
    /// The text, with what means something else in XML escaped.
    func write(to xml: inout XMLOutput) { xml.escape(self, isAttribute: true) }
}

extension StaticString: XMLValue {
    /// A literal of the program, as it is.
    func write(to xml: inout XMLOutput) { xml.append(self) }
}

extension Bool: XMLValue {
    /// `1` or `0` (XML Schema part 2, 3.2.2).
    func write(to xml: inout XMLOutput) { xml.append(self ? UInt8(ascii: "1") : UInt8(ascii: "0")) }
}

extension UInt64: XMLValue {
    /// Decimal digits.
    func write(to xml: inout XMLOutput) {
        // Most numbers have one digit or two, the largest has 20.
        if self >= 100 { (self / 100).write(to: &xml) }
        let last = UInt8(truncatingIfNeeded: self % 100)
        if self >= 10 { xml.append(UInt8(ascii: "0") + last / 10) }
        xml.append(UInt8(ascii: "0") + last % 10)
    }
}

extension Int: XMLValue {
    /// Decimal digits, with a minus sign in front of a negative number.
    func write(to xml: inout XMLOutput) {
        if self < 0 { xml.append(UInt8(ascii: "-")) }
        UInt64(magnitude).write(to: &xml)
    }
}

extension Double: XMLValue {
    /// The shortest digits that mean this number, "9.5" or "12"; the caller keeps it finite.
    func write(to xml: inout XMLOutput) {
        if let whole = Int(exactly: self) { whole.write(to: &xml) } else { description.write(to: &xml) }
    }
}

/// The XML namespaces that more than one part names (ECMA-376 part 1, annex A; the transitional forms of part 4, which
/// every program reads).
enum Namespace {
    static let spreadsheetML = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let drawingML = "http://schemas.openxmlformats.org/drawingml/2006/main"
    static let chart = "http://schemas.openxmlformats.org/drawingml/2006/chart"
    static let propertyTypes = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
}

extension Color: XMLValue {
    /// `FF1F4E79`: opaque, then red, green and blue (ECMA-376 part 1, 18.18.86).
    func write(to xml: inout XMLOutput) {
        xml.append("FF")
        for shift in stride(from: 20, through: 0, by: -4) {
            let digit = UInt8(truncatingIfNeeded: rgb >> UInt32(shift) & 0xF)
            xml.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
        }
    }
}

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

extension CellReference: XMLValue {
    /// `B7` (ECMA-376 part 1, 18.18.7).
    func write(to xml: inout XMLOutput) {
        writeColumn(to: &xml)
        rowNumber.write(to: &xml)
    }

    /// The column letters. The grid has three at most.
    private func writeColumn(to xml: inout XMLOutput) {
        let letter = UInt8(ascii: "A")
        if column >= 702 { xml.append(letter + UInt8(truncatingIfNeeded: (column - 702) / 676)) }
        if column >= 26 { xml.append(letter + UInt8(truncatingIfNeeded: (column - 26) / 26 % 26)) }
        xml.append(letter + UInt8(truncatingIfNeeded: column % 26))
    }
}

extension CellRange: XMLValue {
    /// `A1:G22`, or `B7` when it is one cell (ECMA-376 part 1, 18.18.62).
    func write(to xml: inout XMLOutput) {
        first.write(to: &xml)
        guard first != last else { return }
        xml.append(UInt8(ascii: ":"))
        last.write(to: &xml)
    }
}
