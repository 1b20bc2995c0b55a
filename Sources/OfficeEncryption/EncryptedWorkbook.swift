/// A workbook that Office has encrypted, in the compound file that it is sent in (MS-OFFCRYPTO 2.3).
package struct EncryptedWorkbook {
    private let info: [UInt8]
    private let package: [UInt8]

    /// The password under which Excel encrypts a workbook whose structure alone is protected, and which it tries before
    /// it asks for one.
    package static let defaultPassword = "VelvetSweatshop"

    /// The most rounds of hashing that a file may ask for; Excel asks for 100,000.
    static let largestRounds = 1_000_000

    /// Finds the encrypted workbook in a file; nil when the file is no compound file or has none in it.
    ///
    /// Cost: proportional to the file. Nothing is decrypted.
    package init?(_ bytes: [UInt8]) throws(EncryptionFault) {
        guard CompoundFile.isOne(bytes) else { return nil }
        let file = try CompoundFile(bytes)
        guard let info = try file.stream(named: "EncryptionInfo"),
            let package = try file.stream(named: "EncryptedPackage")
        else { return nil }
        self.info = info
        self.package = package
    }

    /// The workbook's bytes; nil when the password is another.
    ///
    /// Cost: as many hashes as the file asks for, at most a million, and one pass over the content.
    ///
    /// - Throws: ``EncryptionFault/content`` when the password is right and the content is not what was encrypted.
    package func decrypted(password: String) throws(EncryptionFault) -> [UInt8]? {
        guard let major = info.number16(at: 0), let minor = info.number16(at: 2) else { throw .scheme }
        switch (major, minor) {
        case (4, 4):
            return try AgileEncryption(markup: info.dropFirst(8)).decrypted(package, password: password)
        case (2...4, 2):
            return try StandardEncryption(info: info).decrypted(package, password: password)
        default: throw .scheme
        }
    }
}

/// Why an encrypted workbook cannot be decrypted, whatever the password.
package enum EncryptionFault: Error, Hashable {
    /// The container is cut off, or its tables contradict themselves.
    case container
    /// What it says of its encryption is malformed, or is none that is read here.
    case scheme
    /// The password has to be put through more rounds than are accepted.
    case tooManyRounds
    /// The password is right, and the content differs from its own checksum.
    case content
}
