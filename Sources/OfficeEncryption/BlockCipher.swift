import Crypto
import _CryptoExtras

/// AES on whole blocks, without padding: what is decrypted is as long as what was given.
enum BlockCipher {
    /// Bytes of a block.
    static let blockSize = 16

    /// The plain bytes of blocks chained to each other (CBC).
    ///
    /// - Parameters:
    ///   - bytes: whole blocks.
    ///   - key: 16, 24 or 32 bytes.
    ///   - vector: one block.
    static func chained(_ bytes: [UInt8], key: [UInt8], vector: [UInt8]) throws(EncryptionFault) -> [UInt8] {
        guard bytes.count.isMultiple(of: blockSize), [16, 24, 32].contains(key.count) else { throw .scheme }
        guard !bytes.isEmpty else { return [] }
        do {
            return try Array(
                AES._CBC.decrypt(
                    bytes, using: SymmetricKey(data: key), iv: AES._CBC.IV(ivBytes: vector), noPadding: true))
        } catch {
            throw .scheme
        }
    }

    /// The plain bytes of blocks that were encrypted each for itself (ECB): what undoing a chain leaves, with the chain
    /// put back.
    static func separate(_ bytes: [UInt8], key: [UInt8]) throws(EncryptionFault) -> [UInt8] {
        var plain = try chained(bytes, key: key, vector: [UInt8](repeating: 0, count: blockSize))
        for index in plain.indices.dropFirst(blockSize) { plain[index] ^= bytes[index - blockSize] }
        return plain
    }
}

extension Array where Element == UInt8 {
    /// The two bytes at an index as a number, the lowest first; nil when there are none.
    func number16(at index: Int) -> UInt16? { number(at: index, count: 2).map { UInt16($0) } }

    /// The four bytes at an index as a number, the lowest first; nil when there are none.
    func number32(at index: Int) -> UInt32? { number(at: index, count: 4).map { UInt32($0) } }

    /// The eight bytes at an index as a number, the lowest first; nil when there are none.
    func number64(at index: Int) -> UInt64? { number(at: index, count: 8) }

    private func number(at index: Int, count: Int) -> UInt64? {
        guard index >= 0, index <= self.count - count else { return nil }
        return self[index..<index + count].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// A number as four bytes, the lowest first.
    init(number: UInt32) {
        self = [0, 8, 16, 24].map { UInt8(number >> $0 & 0xFF) }
    }

    /// The first bytes, so many of them, filled up with a byte where there are fewer.
    func fitted(to count: Int, fill: UInt8) -> [UInt8] {
        Array(prefix(count)) + [UInt8](repeating: fill, count: Swift.max(0, count - self.count))
    }

    /// The bytes of a password, as Office takes them: UTF-16, the lower byte first.
    init(password: String) {
        self = password.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }
}
