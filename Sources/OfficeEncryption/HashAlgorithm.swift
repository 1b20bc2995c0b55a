import Crypto

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The hashes that an encrypted workbook may name.
enum HashAlgorithm: String {
    case sha1 = "SHA1"
    case sha256 = "SHA256"
    case sha384 = "SHA384"
    case sha512 = "SHA512"

    /// Bytes of a hash.
    var size: Int {
        switch self {
        case .sha1: Insecure.SHA1.Digest.byteCount
        case .sha256: SHA256.Digest.byteCount
        case .sha384: SHA384.Digest.byteCount
        case .sha512: SHA512.Digest.byteCount
        }
    }

    /// The hash of bytes.
    func hash(_ bytes: [UInt8]) -> [UInt8] {
        switch self {
        case .sha1: Array(Insecure.SHA1.hash(data: bytes))
        case .sha256: Array(SHA256.hash(data: bytes))
        case .sha384: Array(SHA384.hash(data: bytes))
        case .sha512: Array(SHA512.hash(data: bytes))
        }
    }

    /// The hash of a salt and a password, hashed again and again with the number of the round before it (MS-OFFCRYPTO
    /// 2.3.4.7 and 2.3.4.11). Cost: two hashes' blocks a round.
    func spun(salt: [UInt8], password: String, rounds: Int) -> [UInt8] {
        let start = salt + [UInt8](password: password)
        return switch self {
        case .sha1: Self.spun(Insecure.SHA1.self, start, rounds)
        case .sha256: Self.spun(SHA256.self, start, rounds)
        case .sha384: Self.spun(SHA384.self, start, rounds)
        case .sha512: Self.spun(SHA512.self, start, rounds)
        }
    }

    private static func spun<Hash: HashFunction>(_ hash: Hash.Type, _ start: [UInt8], _ rounds: Int) -> [UInt8] {
        var digest = Hash.hash(data: start)
        for round in 0..<UInt32(clamping: rounds) {
            var hasher = Hash()
            hasher.update(data: [UInt8](number: round))
            unsafe digest.withUnsafeBytes { unsafe hasher.update(bufferPointer: $0) }
            digest = hasher.finalize()
        }
        return Array(digest)
    }

    /// Whether a code (HMAC) is that of bytes under a key. Takes the same time whichever byte differs.
    func isAuthentic(_ code: [UInt8], of bytes: [UInt8], key: [UInt8]) -> Bool {
        let key = SymmetricKey(data: key)
        return switch self {
        case .sha1: HMAC<Insecure.SHA1>.isValidAuthenticationCode(code, authenticating: bytes, using: key)
        case .sha256: HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: bytes, using: key)
        case .sha384: HMAC<SHA384>.isValidAuthenticationCode(code, authenticating: bytes, using: key)
        case .sha512: HMAC<SHA512>.isValidAuthenticationCode(code, authenticating: bytes, using: key)
        }
    }
}
