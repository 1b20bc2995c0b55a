import Crypto

/// A short fingerprint of a text, for people to compare: the first bits of its SHA-256.
enum Fingerprint {
    /// Groups of four hexadecimal digits in capitals, 16 bits each.
    static func groups(of text: String, count: Int) -> [String] {
        let digits = SHA256.hash(data: Array(text.utf8)).prefix(2 * count).map { byte in
            let hexadecimal = String(byte, radix: 16, uppercase: true)
            return hexadecimal.utf8.count < 2 ? "0" + hexadecimal : hexadecimal
        }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] + digits[$0 + 1] }
    }
}
