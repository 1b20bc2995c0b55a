import SpreadsheetModel

/// A JSON value whose objects keep the order of their keys, as the contract lists them (RFC 8259).
package enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])

    /// A text, or null when there is none.
    package static func text(_ text: String?) -> JSONValue {
        text.map { .string($0) } ?? .null
    }

    /// Something shown by its description, or null when there is none.
    package static func described(_ value: (some CustomStringConvertible)?) -> JSONValue {
        value.map { .string($0.description) } ?? .null
    }
}

/// A key of a JSON object with its value.
package struct JSONMember: Hashable, Sendable {
    package let key: String
    package let value: JSONValue

    package init(key: String, value: JSONValue) {
        self.key = key
        self.value = value
    }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
    /// An object with its keys in the order written.
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { JSONMember(key: $0, value: $1) })
    }
}

extension JSONValue {
    /// The value on one line.
    package var compactText: String {
        var text = ""
        write(to: &text, indent: nil)
        return text
    }

    /// The value over several lines, two spaces an indent; arrays and objects that hold nothing stay on one line.
    package var prettyText: String { prettyText(depth: 0) }

    /// The value over several lines, as it stands inside so many arrays and objects.
    func prettyText(depth: Int) -> String {
        var text = ""
        write(to: &text, indent: depth)
        return text
    }

    private func write(to text: inout String, indent: Int?) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .string(let value): Self.quote(value, into: &text)
        case .array(let values):
            Self.write(values, between: "[", and: "]", to: &text, indent: indent) { value, text, inner in
                value.write(to: &text, indent: inner)
            }
        case .object(let members):
            Self.write(members, between: "{", and: "}", to: &text, indent: indent) { member, text, inner in
                Self.quote(member.key, into: &text)
                text += inner == nil ? ":" : ": "
                member.value.write(to: &text, indent: inner)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], between open: String, and close: String, to text: inout String, indent: Int?,
        _ one: (Item, inout String, Int?) -> Void
    ) {
        text += open
        let inner = indent.map { $0 + 1 }
        for (index, item) in items.enumerated() {
            if index > 0 { text += "," }
            breakLine(in: &text, indent: inner)
            one(item, &text, inner)
        }
        if !items.isEmpty { breakLine(in: &text, indent: indent) }
        text += close
    }

    private static func breakLine(in text: inout String, indent: Int?) {
        guard let indent else { return }
        text += "\n" + String(repeating: "  ", count: indent)
    }

    /// Quotes a text. Whatever acts instead of being seen becomes an escape, which reads back as it was: on a terminal, and
    /// in JavaScript, data does nothing.
    private static func quote(_ value: String, into text: inout String) {
        text += "\""
        defer { text += "\"" }
        guard value.utf8.contains(where: mayNeedEscape) else {
            text += value
            return
        }
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where VisibleText.acts(scalar): escape(scalar, into: &text)
            default: text.unicodeScalars.append(scalar)
            }
        }
    }

    /// An escape for each UTF-16 code unit of a scalar (RFC 8259, 7).
    private static func escape(_ scalar: Unicode.Scalar, into text: inout String) {
        for unit in UTF16.encode(scalar) ?? UTF16.EncodedScalar() {
            text += "\\u" + String(unit, digits: 4, radix: 16, uppercase: false)
        }
    }

    /// Whether a byte is a character to escape, or starts one: dashes and curly quotation marks start with E2 as line
    /// separators do, and pound signs with C2 as controls do.
    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: true
        default: false
        }
    }
}
