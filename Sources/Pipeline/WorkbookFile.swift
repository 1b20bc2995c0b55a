import OfficeEncryption
package import XLSXReader

/// A workbook as people send it: the one place that opens them.
package enum WorkbookFile {
    /// Opens the workbook at a path, or that standard input gives.
    package static func open(path: String, limits: ReadLimits) throws(XLSXReaderError) -> WorkbookReader {
        let name = InputFile.name(of: path)
        return try open(InputFile.contents(of: path, named: name, limit: limits.fileBytes), named: name, limits: limits)
    }

    /// Opens the workbook that bytes are. One that is encrypted with the password that Excel tries by itself opens as any
    /// other.
    package static func open(
        _ bytes: [UInt8], named name: String, limits: ReadLimits
    ) throws(XLSXReaderError) -> WorkbookReader {
        let plain = try decrypted(bytes, named: name)
        return try WorkbookReader(bytes: plain ?? bytes, fileName: name, limits: limits)
    }

    /// The workbook inside an encrypted file; nil for a file that is not encrypted, or in no way that can be undone here:
    /// the reader says what it is.
    private static func decrypted(_ bytes: [UInt8], named name: String) throws(XLSXReaderError) -> [UInt8]? {
        do throws(EncryptionFault) {
            return try EncryptedWorkbook(bytes)?.decrypted(password: EncryptedWorkbook.defaultPassword)
        } catch {
            guard error == .content else { return nil }
            throw XLSXReaderError(
                .damaged, fileName: name, detail: "its encrypted content differs from its own checksum")
        }
    }
}
