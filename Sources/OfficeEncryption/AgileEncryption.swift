/// The encryption of Excel 2010 and later (MS-OFFCRYPTO 2.3.4.10 to 2.3.4.15).
struct AgileEncryption {
    private let password: [String: String]
    private let content: [String: String]
    private let integrity: [String: String]
    /// How often the password is hashed.
    private let rounds: Int

    /// What a key is made for, which is hashed into it.
    private enum Purpose {
        static let verifier: [UInt8] = [0xFE, 0xA7, 0xD2, 0x76, 0x3B, 0x4B, 0x9E, 0x79]
        static let verifierHash: [UInt8] = [0xD7, 0xAA, 0x0F, 0x6D, 0x30, 0x61, 0x34, 0x4E]
        static let contentKey: [UInt8] = [0x14, 0x6E, 0x0B, 0xE7, 0xAB, 0xAC, 0xD0, 0xD6]
        static let integrityKey: [UInt8] = [0x5F, 0xB2, 0xAD, 0x01, 0x0C, 0xB9, 0xE1, 0xF6]
        static let integrityCode: [UInt8] = [0xA0, 0x67, 0x7F, 0x02, 0xB2, 0x2C, 0x84, 0x33]
    }

    /// Bytes of the workbook that are encrypted together.
    private static let segmentSize = 4096

    /// Reads the XML that says how the workbook is encrypted.
    init(markup: ArraySlice<UInt8>) throws(EncryptionFault) {
        let markup = try EncryptionMarkup(markup)
        // A key that a certificate opens has no rounds.
        password = try markup.attributes(of: "encryptedKey", having: "spinCount")
        content = try markup.attributes(of: "keyData", having: "saltValue")
        integrity = try markup.attributes(of: "dataIntegrity", having: "encryptedHmacKey")
        rounds = try password.number("spinCount", in: 0...Int(UInt32.max))
        guard rounds <= EncryptedWorkbook.largestRounds else { throw .tooManyRounds }
    }

    /// The workbook in its encrypted form; nil when the password is another. Nothing of it is given before all of it has
    /// been found to be what was encrypted.
    func decrypted(_ package: [UInt8], password word: String) throws(EncryptionFault) -> [UInt8]? {
        guard let key = try contentKey(password: word) else { return nil }
        let algorithm = try content.hashAlgorithm()
        let salt = try content.bytes("saltValue")
        let code = try integrityCode(algorithm, salt, key)
        guard algorithm.isAuthentic(code.code, of: package, key: code.key) else { throw .content }
        guard let size = package.number64(at: 0), size <= UInt64(package.count - 8) else { throw .content }
        var plain: [UInt8] = []
        plain.reserveCapacity(package.count)
        var (start, segment) = (8, UInt32(0))
        while start < package.count, plain.count < Int(size) {
            let end = min(start + Self.segmentSize, package.count)
            let vector = Self.vector(algorithm.hash(salt + [UInt8](number: segment)))
            // A last block that is cut short is none.
            let whole = end - (end - start) % BlockCipher.blockSize
            plain += try BlockCipher.chained(Array(package[start..<whole]), key: key, vector: vector)
            (start, segment) = (end, segment + 1)
        }
        guard plain.count >= Int(size) else { throw .content }
        return Array(plain.prefix(Int(size)))
    }

    /// The key of the content; nil when the password is another.
    private func contentKey(password word: String) throws(EncryptionFault) -> [UInt8]? {
        let algorithm = try password.hashAlgorithm()
        let salt = try password.bytes("saltValue")
        let length = try password.number("keyBits", in: 128...256) / 8
        let spun = algorithm.spun(salt: salt, password: word, rounds: rounds)
        func value(_ name: String, _ purpose: [UInt8]) throws(EncryptionFault) -> [UInt8] {
            let key = algorithm.hash(spun + purpose).fitted(to: length, fill: 0x36)
            return try BlockCipher.chained(password.bytes(name), key: key, vector: Self.vector(salt))
        }
        let verifier = try value("encryptedVerifierHashInput", Purpose.verifier).prefix(salt.count)
        let hash = try value("encryptedVerifierHashValue", Purpose.verifierHash)
        guard hash.count >= algorithm.size, algorithm.hash(Array(verifier)).elementsEqual(hash.prefix(algorithm.size))
        else { return nil }
        let size = try content.number("keyBits", in: 128...256) / 8
        let key = try value("encryptedKeyValue", Purpose.contentKey)
        guard key.count >= size else { throw .scheme }
        return Array(key.prefix(size))
    }

    /// The code (HMAC) that the encrypted workbook must have, and the key of it.
    private func integrityCode(
        _ algorithm: HashAlgorithm, _ salt: [UInt8], _ key: [UInt8]
    ) throws(EncryptionFault) -> (key: [UInt8], code: [UInt8]) {
        func value(_ name: String, _ purpose: [UInt8]) throws(EncryptionFault) -> [UInt8] {
            let vector = Self.vector(algorithm.hash(salt + purpose))
            let bytes = try BlockCipher.chained(integrity.bytes(name), key: key, vector: vector)
            guard bytes.count >= algorithm.size else { throw .scheme }
            return Array(bytes.prefix(algorithm.size))
        }
        return (
            try value("encryptedHmacKey", Purpose.integrityKey), try value("encryptedHmacValue", Purpose.integrityCode)
        )
    }

    private static func vector(_ bytes: [UInt8]) -> [UInt8] { bytes.fitted(to: BlockCipher.blockSize, fill: 0x36) }
}
