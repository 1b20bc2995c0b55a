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
