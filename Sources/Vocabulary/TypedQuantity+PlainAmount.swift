import SpreadsheetModel

extension TypedQuantity {
    /// The number of a text that is nothing but one, as nearly all are: a pound sign or none, digits with or without
    /// commas at thousands, a fraction or none. Nil for any other text, and for one that two people read differently.
    ///
    /// What it reads is read by the general way with the same result; it is told here from the bytes alone.
    static func plainAmount(_ text: String) -> ExactDecimal? {
        let bytes = text.utf8.span
        var index = 0
        if bytes.count > 2, bytes[0] == 0xC2, bytes[1] == 0xA3 { index = 2 }
        while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
        var digits: [UInt8] = []
        var group = 0
        var isGrouped = false
        while index < bytes.count, bytes[index] != UInt8(ascii: ".") {
            if bytes[index] == UInt8(ascii: ",") {
                guard isGrouped ? group == 3 : 1...3 ~= group else { return nil }
                isGrouped = true
                group = 0
            } else {
                guard bytes[index] &- UInt8(ascii: "0") < 10 else { return nil }
                digits.append(bytes[index])
                group += 1
            }
            index += 1
        }
        guard !digits.isEmpty, !isGrouped || group == 3 else { return nil }
        if index < bytes.count {
            let places = bytes.count - index - 1
            // "1.234" is 1.234 to one person and 1,234 to another: it is left to the general way, as "5." is.
            guard places > 0, places != 3 || isGrouped else { return nil }
            for place in index..<bytes.count { digits.append(bytes[place]) }
            guard bytes.extracting(index + 1..<bytes.count).isAllDigits else { return nil }
        }
        return NumberLiteral(String(decoding: digits, as: UTF8.self)).decimal
    }
}

extension Span<UInt8> {
    /// Whether every byte is one of 0 to 9.
    fileprivate var isAllDigits: Bool {
        for index in indices where self[index] &- UInt8(ascii: "0") >= 10 { return false }
        return true
    }
}
