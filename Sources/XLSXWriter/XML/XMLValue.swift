/// What can stand between the quotation marks of an attribute, written without a detour through a text.
protocol XMLValue {
    /// Writes the value, its characters escaped where they need it.
    func write(to xml: inout XMLOutput)
}

extension String: XMLValue {
    /// The text, with what means something else in XML escaped.
    func write(to xml: inout XMLOutput) { xml.escape(self, isAttribute: true) }
}

extension Bool: XMLValue {
    /// `1` or `0` (XML Schema part 2, 3.2.2).
    func write(to xml: inout XMLOutput) { xml.append(self ? UInt8(ascii: "1") : UInt8(ascii: "0")) }
}

extension Int: XMLValue {
    /// Decimal digits, with a minus sign in front of a negative number.
    func write(to xml: inout XMLOutput) {
        if self < 0 { xml.append(UInt8(ascii: "-")) }
        let magnitude = magnitude
        var unit: UInt = 1
        while magnitude / unit >= 10 { unit *= 10 }
        while unit > 0 {
            xml.append(UInt8(ascii: "0") + UInt8(magnitude / unit % 10))
            unit /= 10
        }
    }
}

extension Double: XMLValue {
    /// The shortest digits that mean this number, "9.5" or "12"; the caller keeps it finite.
    func write(to xml: inout XMLOutput) {
        if let whole = Int(exactly: self) { whole.write(to: &xml) } else { description.write(to: &xml) }
    }
}
