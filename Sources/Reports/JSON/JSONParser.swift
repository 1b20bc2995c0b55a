import SpreadsheetModel

/// Reads JSON text (RFC 8259) strictly: no comments, no trailing commas, no key twice in one object, nothing behind the
/// value. Numbers are exact decimals.
struct JSONParser {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0
    /// Deeper nesting than any document of ours has.
    private static let depthLimit = 32

    /// Reads the one value of a text. Cost: proportional to the length of the text.
    static func value(of text: String) throws(JSONFault) -> JSONValue {
        var parser = JSONParser(text)
        let value = try parser.value()
        parser.skipSpace()
        guard parser.position == parser.bytes.count else { throw parser.fault("nothing may follow the document") }
        return value
    }

    private init(_ text: String) {
        bytes = Array(text.utf8)
    }

    private mutating func value() throws(JSONFault) -> JSONValue {
        skipSpace()
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else { throw fault("there are more than \(Self.depthLimit) levels") }
        switch next {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func object() throws(JSONFault) -> JSONValue {
        var members: [JSONMember] = []
        var keys: Set<String> = []
        position += 1
        skipSpace()
        if take("}") { return .object([]) }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw fault("a key in quotation marks is expected") }
            let key = try string()
            guard keys.insert(key).inserted else { throw fault("the key \"\(key)\" is there twice") }
            skipSpace()
            guard take(":") else { throw fault("a colon is expected") }
            members.append(JSONMember(key: key, value: try value()))
            skipSpace()
        } while take(",")
        guard take("}") else { throw fault("a comma or a closing brace is expected") }
        return .object(members)
    }

    private mutating func array() throws(JSONFault) -> JSONValue {
        var values: [JSONValue] = []
        position += 1
        skipSpace()
        if take("]") { return .array([]) }
        repeat {
            values.append(try value())
            skipSpace()
        } while take(",")
        guard take("]") else { throw fault("a comma or a closing bracket is expected") }
        return .array(values)
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(JSONFault) -> JSONValue {
        guard bytes[position...].starts(with: word.utf8) else { throw fault("a value is expected") }
        position += word.utf8.count
        return value
    }

    /// A number as RFC 8259 writes it: no leading zeros, digits on both sides of a point.
    private mutating func number() throws(JSONFault) -> JSONValue {
        let start = position
        _ = take("-")
        let whole = digits()
        var isPlain = !whole.isEmpty && !(whole.count > 1 && whole.first == UInt8(ascii: "0"))
        var isWhole = true
        if take(".") {
            isPlain = !digits().isEmpty && isPlain
            isWhole = false
        }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            isPlain = !digits().isEmpty && isPlain
            isWhole = false
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard isPlain, let decimal = ExactDecimal(text) else {
            position = start
            throw fault("a value is expected")
        }
        return isWhole ? Int(text).map { .integer($0) } ?? .decimal(decimal) : .decimal(decimal)
    }

    private mutating func digits() -> ArraySlice<UInt8> {
        let start = position
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        return bytes[start..<position]
    }

    private mutating func string() throws(JSONFault) -> String {
        var text: [UInt8] = []
        position += 1
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text += Array(String(try escape()).utf8)
            case 0..<0x20: throw fault("a text has a control character in it")
            default: text.append(byte)
            }
        }
        throw fault("a text has no closing quotation mark")
    }

    private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
        guard let letter = next else { throw fault("a text has no closing quotation mark") }
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: throw fault("there is no escape of that letter")
        }
    }

    /// The scalar of four digits behind `\u`, or of two such escapes that make a surrogate pair.
    private mutating func unicodeEscape() throws(JSONFault) -> Unicode.Scalar {
        let first = try fourDigits()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard (0xD800..<0xDC00).contains(first), take("\\"), take("u") else {
            throw fault("a text has half of a character in it")
        }
        let second = try fourDigits()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw fault("a text has half of a character in it") }
        return scalar
    }

    private mutating func fourDigits() throws(JSONFault) -> UInt32 {
        let text = bytes[position...].prefix(4)
        guard text.count == 4, text.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let value = UInt32(String(decoding: text, as: UTF8.self), radix: 16)
        else { throw fault("four hexadecimal digits are expected") }
        position += 4
        return value
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Moves past a character if it comes next.
    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { position += 1 }
    }

    /// A fault at the present line and column, both from 1.
    private func fault(_ detail: String) -> JSONFault {
        let before = bytes[..<min(position, bytes.count)]
        let line = before.count { $0 == 0x0A } + 1
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = String(decoding: before[lineStart...], as: UTF8.self).count + 1
        return JSONFault(at: "line \(line), column \(column)", detail)
    }
}
