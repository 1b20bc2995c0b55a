/// The writing of file names as URIs (RFC 3986).
package enum URIPath {
    /// A file's name as one segment: every byte but unreserved ones percent-encoded (RFC 3986, 2.3), so that no name is
    /// taken for more than a name.
    package static func segment(_ name: some StringProtocol) -> String {
        name.utf8.reduce(into: "") { text, byte in
            if unreserved.contains(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
    }

    /// The reference to a file by its path: relative to the folder of the run, or a `file` URI (RFC 8089) where the path
    /// starts at the root.
    package static func reference(_ path: String) -> String {
        let segments = PathText.segments(of: path).map(segment)
        return (PathText.isAbsolute(path) ? "file://" : "") + segments.joined(separator: "/")
    }

    private static let unreserved = Set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".utf8)
}
