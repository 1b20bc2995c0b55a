import Crypto
package import Returns
package import Valuation
import XLSXReader

/// A file read whole into memory, once, so that what is hashed is what is valued.
package struct InputFile: Sendable {
    /// Its name, size and SHA-256.
    package let file: SourceFile
    /// Its bytes.
    package let bytes: [UInt8]

    /// Reads the file at a path. Refuses a path with no file, a folder, and a file over the reader's size limit.
    package init(path: String) throws(Refusal) {
        let name = Self.name(of: path)
        do {
            bytes = try FileBytes.contents(ofFileAt: path, fileName: name, limit: ReadLimits.bidderReturn.fileBytes)
        } catch {
            throw Refusal(reading: error)
        }
        file = SourceFile(name: name, sha256: Self.hexadecimal(SHA256.hash(data: bytes)), byteCount: bytes.count)
    }

    /// The last component of a path.
    package static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    private static func hexadecimal(_ digest: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef")
        return digest.reduce(into: "") { text, byte in
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
    }
}
