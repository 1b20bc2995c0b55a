import Crypto
package import Findings
package import SocialValue
import SpreadsheetModel
import SystemPackage
import XLSXReader

/// A file read whole into memory, once, so that what is hashed is what is valued.
package struct InputFile: Sendable {
    /// Its name, size and SHA-256.
    package let file: SourceFile
    /// Its bytes.
    package let bytes: [UInt8]

    /// The path that stands for standard input. A file of that name is `./-`.
    package static let standardInput = "-"

    /// Reads the file at a path, or standard input. Refuses a path with no file, a folder, and a file over the size limit.
    ///
    /// - Parameter owner: whose file it is, which decides what a refusal asks for.
    package init(path: String, owner: FileOwner = .bidder) throws(Refusal) {
        let name = Self.name(of: path)
        do {
            bytes = try Self.contents(of: path, named: name, limit: ReadLimits.untrusted.fileBytes)
        } catch {
            throw Refusal(reading: error, owner: owner)
        }
        file = SourceFile(name: name, sha256: Self.digest(of: bytes), byteCount: bytes.count)
    }

    /// A file whose bytes are at hand.
    init(_ bytes: [UInt8], named name: String) {
        self.bytes = bytes
        file = SourceFile(name: name, sha256: Self.digest(of: bytes), byteCount: bytes.count)
    }

    /// The bytes of the file at a path, or of standard input.
    static func contents(of path: String, named name: String, limit: Int) throws(XLSXReaderError) -> [UInt8] {
        if path == standardInput { return try FileBytes.contents(ofStandardInputNamed: name, limit: limit) }
        guard PathBytes.isEscaped(path) else {
            return try FileBytes.contents(ofFileAt: path, fileName: name, limit: limit)
        }
        // Whoever reads the file takes a path that is text: that of the file once it is open. Without O_NONBLOCK, opening a
        // named pipe would wait for somebody to write to it.
        let file = unsafe try? FileDescriptor.open(
            PathBytes.cString(path), .readOnly, options: [.closeOnExec, .nonBlocking])
        defer { try? file?.close() }
        return try FileBytes.contents(
            ofFileAt: file.map { "/dev/fd/\($0.rawValue)" } ?? PathBytes.shown(path), fileName: name, limit: limit)
    }

    /// The last component of a path; words for standard input.
    package static func name(of path: String) -> String {
        if path == standardInput { return "standard input" }
        return PathBytes.shown(PathText.name(of: path))
    }

    private static func digest(of bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { String($0, digits: 2, radix: 16, uppercase: false) }.joined()
    }
}
