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
