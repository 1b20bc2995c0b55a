/// How a text is stored in a part, so that what is read back is the text itself.
///
/// SpreadsheetML writes a character that XML cannot hold as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
/// A text that happens to look like such an escape gets its underscore escaped in turn, or "_x0041_" would come back
/// as "A".
package enum XStringEscaping {
    /// The most UTF-16 code units that a cell holds, as Excel limits it.
    package static let cellLimit = 32_767

    /// Whether a cell holds the whole of a text, each escape counted as the seven characters it is stored as.
    /// Cost: one pass over texts near the limit, nothing for others.
    package static func fitsCell(_ text: String) -> Bool {
        text.utf8.count <= cellLimit / 7 || escaped(text).utf16.count <= cellLimit
    }

    /// The text as it is stored. Cost: one pass; a text that needs no escape is returned as it is.
    package static func escaped(_ text: String) -> String {
        guard mayNeedEscape(text) else { return text }
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            if needsEscape(scalar) || isEscape(scalars[index...]) {
                result.append(contentsOf: escape(scalar).unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// Whether a text holds a character that XML cannot hold (XML 1.0, 2.2), a carriage return included, which XML
    /// would turn into a line feed.
    package static func holdsForbiddenCharacter(_ text: String) -> Bool {
        mayNeedEscape(text) && text.unicodeScalars.contains(where: needsEscape)
    }

    private static func mayNeedEscape(_ text: String) -> Bool {
        let bytes = text.utf8.span
        var index = 0
        while true {
            index = bytes.printableEights(from: index, without: UInt8(ascii: "_"))
            let end = min(index + 8, bytes.count)
            if index == end { return false }
            for next in index..<end where mayNeedEscape(bytes, at: next) { return true }
            index = end
        }
    }

    private static func mayNeedEscape(_ bytes: borrowing Span<UInt8>, at index: Int) -> Bool {
        switch bytes[index] {
        case 0x09, 0x0A: false
        case 0..<0x20, 0xEF: true
        // An escape goes on with an x of either case.
        case UInt8(ascii: "_"): index + 1 < bytes.count && bytes[index + 1] | 0x20 == UInt8(ascii: "x")
        default: false
        }
    }

    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// Whether the text starts with what a reader would take for an escape.
    private static func isEscape(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let head = Array(text.prefix(7))
        return head.count == 7 && head[0] == "_" && (head[1] == "x" || head[1] == "X") && head[6] == "_"
            && head[2..<6].allSatisfy { $0.properties.isASCIIHexDigit }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        "_x" + String(scalar.value, digits: 4, radix: 16) + "_"
    }
}

extension String {
    /// Whether white space at an end would be lost where XML does not say that it counts (XML 1.0, 2.10).
    package var startsOrEndsWithSpace: Bool {
        let bytes = utf8.span
        return !bytes.isEmpty && (Self.isSpace(bytes[0]) || Self.isSpace(bytes[bytes.count - 1]))
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D: true
        default: false
        }
    }
}

/// Bytes as letters, digits, plus signs and slashes (RFC 4648, 4).
package enum Base64 {
    /// The text of some bytes, padded to a multiple of four characters.
    package static func text(of bytes: [UInt8]) -> String {
        var text = ""
        var index = 0
        while index < bytes.count {
            let group = bytes[index..<min(index + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                let digit = alphabet[bits >> (18 - 6 * place) & 63]
                text.unicodeScalars.append(place <= group.count ? digit : "=")
            }
            index += 3
        }
        return text
    }

    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".unicodeScalars)
}
