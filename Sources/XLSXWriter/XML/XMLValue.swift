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
