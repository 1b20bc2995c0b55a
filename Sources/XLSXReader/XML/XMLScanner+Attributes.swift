extension XMLScanner {
    /// The unprefixed attribute of that name of the element that started last.
    func attribute(_ name: XMLName) -> XMLAttribute? {
        for attribute in attributes where attribute.name == name && attribute.prefixLength == 0 { return attribute }
        return nil
    }

    /// The value of an unprefixed attribute as text.
    func string(_ name: XMLName) -> String? {
        attribute(name).map { string(of: $0) }
    }

    /// The value of an unprefixed attribute as a whole number; nil when it is absent or no whole number of at most 18
    /// digits.
    func integer(_ name: XMLName) -> Int? {
        guard let value = attribute(name)?.valueRange, !value.isEmpty, value.count <= 18 else { return nil }
        var number = 0
        for index in value {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            number = number * 10 + Int(digit)
        }
        return number
    }

    /// Whether the value of an unprefixed attribute is the number zero: "0", "0.0".
    func isZero(_ name: XMLName) -> Bool {
        guard let value = attribute(name)?.valueRange, let first = value.first, bytes[first] == UInt8(ascii: "0") else {
            return false
        }
        return value.allSatisfy { bytes[$0] == UInt8(ascii: "0") || bytes[$0] == UInt8(ascii: ".") }
    }

    /// The value of an unprefixed attribute as `xsd:boolean`; nil when it is absent or neither.
    func boolean(_ name: XMLName) -> Bool? {
        guard let value = attribute(name)?.valueRange else { return nil }
        if value.count == 1 {
            let byte = bytes[value.lowerBound]
            return byte == UInt8(ascii: "1") ? true : byte == UInt8(ascii: "0") ? false : nil
        }
        switch string(name) {
        case "true": return true
        case "false": return false
        default: return nil
        }
    }
}
