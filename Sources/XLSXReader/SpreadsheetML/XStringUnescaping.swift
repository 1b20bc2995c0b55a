/// The `_xHHHH_` escapes with which SpreadsheetML stores what XML cannot hold (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
enum XStringUnescaping {
    /// Resolves the escapes in UTF-8 text from `start` to the end of the buffer, in place and once, left to right.
    ///
    /// Each escape is a UTF-16 unit. Two that make a surrogate pair are one character; half a pair is no character,
    /// so it is left as it is written.
    static func resolve(in buffer: inout [UInt8], from start: Int) {
        guard var read = firstEscape(in: buffer, from: start) else { return }
        var write = read
        while read < buffer.count {
            if let (scalar, length) = scalar(in: buffer, at: read) {
                // An escape is seven bytes or more, its character at most four: writing never overtakes reading.
                for byte in UTF8.encode(scalar) ?? .init() {
                    buffer[write] = byte
                    write += 1
                }
                read += length
            } else {
                buffer[write] = buffer[read]
                write += 1
                read += 1
            }
        }
        buffer.removeLast(read - write)
    }

    private static func firstEscape(in buffer: [UInt8], from start: Int) -> Int? {
        var index = start
        while index + escapeLength <= buffer.count {
            if buffer[index] == UInt8(ascii: "_"), unit(in: buffer, at: index) != nil { return index }
            index += 1
        }
        return nil
    }

    private static let escapeLength = 7

    private static func scalar(in buffer: [UInt8], at index: Int) -> (Unicode.Scalar, length: Int)? {
        guard buffer[index] == UInt8(ascii: "_"), let first = unit(in: buffer, at: index) else { return nil }
        if let scalar = Unicode.Scalar(first) { return (scalar, escapeLength) }
        guard UTF16.isLeadSurrogate(first), let second = unit(in: buffer, at: index + escapeLength),
            UTF16.isTrailSurrogate(second)
        else { return nil }
        let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
        return Unicode.Scalar(value).map { ($0, 2 * escapeLength) }
    }

    /// The UTF-16 unit of the escape at an index; nil when there is none.
    private static func unit(in buffer: [UInt8], at index: Int) -> UInt16? {
        guard index + escapeLength <= buffer.count, buffer[index] == UInt8(ascii: "_"),
            buffer[index + 1] == UInt8(ascii: "x"), buffer[index + 6] == UInt8(ascii: "_")
        else { return nil }
        var value: UInt16 = 0
        for position in index + 2..<index + 6 {
            guard let digit = Unicode.Scalar(buffer[position]).hexadecimalDigit else { return nil }
            value = value << 4 | UInt16(digit)
        }
        return value
    }
}

extension Unicode.Scalar {
    /// The value of an ASCII hexadecimal digit, in either case.
    var hexadecimalDigit: UInt8? {
        switch self {
        case "0"..."9": UInt8(value) - UInt8(ascii: "0")
        case "A"..."F": UInt8(value) - UInt8(ascii: "A") + 10
        case "a"..."f": UInt8(value) - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
