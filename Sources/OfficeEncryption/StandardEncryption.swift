/// The encryption of Excel 2007 (MS-OFFCRYPTO 2.3.4.5 to 2.3.4.9): AES by the block, keys from SHA-1. It has no code that
/// proves the content; the checksums of the workbook's own parts do.
struct StandardEncryption {
    private let keyLength: Int
    private let salt: [UInt8]
    private let verifier: [UInt8]
    private let verifierHash: [UInt8]

    private static let rounds = 50_000

    /// Reads what a stream of encryption info has behind its version and flags.
    init(info: [UInt8]) throws(EncryptionFault) {
        guard let headerSize = info.number32(at: 8), let cipher = info.number32(at: 20),
            let hash = info.number32(at: 24), let keyBits = info.number32(at: 28), headerSize <= 4096,
            // AES of 128, 192 or 256 bits; SHA-1, which 0 stands for, too.
            [0x660E: 128, 0x660F: 192, 0x6610: 256][cipher] == keyBits, hash == 0x8004 || hash == 0
        else { throw .scheme }
        let start = 12 + Int(headerSize)
        guard info.number32(at: start) == 16, info.number32(at: start + 36) == 20, info.count >= start + 72 else {
            throw .scheme
        }
        keyLength = Int(keyBits) / 8
        salt = Array(info[start + 4..<start + 20])
        verifier = Array(info[start + 20..<start + 36])
        verifierHash = Array(info[start + 40..<start + 72])
    }

    /// The workbook in its encrypted form; nil when the password is another.
    func decrypted(_ package: [UInt8], password: String) throws(EncryptionFault) -> [UInt8]? {
        let key = key(password: password)
        let algorithm = HashAlgorithm.sha1
        let hash = try BlockCipher.separate(verifierHash, key: key).prefix(algorithm.size)
        guard algorithm.hash(try BlockCipher.separate(verifier, key: key)).elementsEqual(hash) else { return nil }
        guard let size = package.number64(at: 0), size <= UInt64(package.count - 8) else { throw .content }
        let whole = package.count - (package.count - 8) % BlockCipher.blockSize
        let plain = try BlockCipher.separate(Array(package[8..<whole]), key: key)
        guard plain.count >= Int(size) else { throw .content }
        return Array(plain.prefix(Int(size)))
    }

    private func key(password: String) -> [UInt8] {
        let algorithm = HashAlgorithm.sha1
        let spun = algorithm.spun(salt: salt, password: password, rounds: Self.rounds)
        let last = algorithm.hash(spun + [UInt8](number: 0))
        func half(_ pad: UInt8) -> [UInt8] {
            var block = [UInt8](repeating: pad, count: 64)
            for index in last.indices { block[index] ^= last[index] }
            return algorithm.hash(block)
        }
        return Array((half(0x36) + half(0x5C)).prefix(keyLength))
    }
}
