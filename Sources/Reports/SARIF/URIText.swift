/// The writing of names as URIs (RFC 3986).
enum URIText {
    /// The reference to a file by its path: relative to the folder of the run, or with its scheme where the path starts
    /// at the root.
    static func reference(_ path: String) -> String {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map { self.path(String($0)) }
        return (path.hasPrefix("/") ? "file://" : "") + parts.joined(separator: "/")
    }

    /// A file's name as a relative reference: every byte but unreserved ones percent-encoded.
    static func path(_ name: String) -> String {
        name.utf8.reduce(into: "") { text, byte in
            if unreserved.contains(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
    }

    private static let unreserved = Set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".utf8)
}
