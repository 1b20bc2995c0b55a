/// The parts of a path, told apart by bytes, as the system tells them apart.
///
/// A slash is a slash whatever mark stands behind it. Taken as a character it is another one together with such a mark, and
/// a file whose name starts with one would lead out of its folder.
package enum PathText {
    /// The last component of a path; the path itself where it has none, as "/".
    package static func name(of path: String) -> String { components(of: path).last ?? path }

    /// The name of the folder that a path says its file is in; nil when it says none.
    package static func folderName(of path: String) -> String? {
        guard let name = components(of: path).dropLast().last, name != ".", name != ".." else { return nil }
        return name
    }

    /// A file's name without its last extension. A name that starts with its only full stop has none.
    package static func stem(ofName name: String) -> String {
        guard let point = name.utf8.lastIndex(of: UInt8(ascii: ".")), point > name.utf8.startIndex else { return name }
        return text(name.utf8[..<point])
    }

    /// Whether a path says that it is a folder's.
    package static func endsWithSlash(_ path: String) -> Bool { path.utf8.last == slash }

    /// Whether a path starts at the root.
    package static func isAbsolute(_ path: String) -> Bool { path.utf8.first == slash }

    /// The path without one slash at its end; "/" as it is.
    package static func withoutSlash(_ path: String) -> String {
        path.utf8.count > 1 && endsWithSlash(path) ? text(path.utf8.dropLast()) : path
    }

    /// The folder of a path as it was given: "." where it names none, "/" at the root.
    package static func folder(of path: String) -> String {
        guard let last = path.utf8.lastIndex(of: slash) else { return "." }
        return last == path.utf8.startIndex ? "/" : text(path.utf8[..<last])
    }

    /// Whether a path ends in an extension such as ".xlsx", in small letters or capitals.
    package static func hasExtension(_ ending: String, _ path: String) -> Bool {
        path.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) { $0 == $1 || $0 == $1 - 32 && isSmall($1) }
    }

    /// A path without an extension such as ".xlsx", in small letters or capitals; one that has another as it is.
    package static func dropping(_ ending: String, from path: String) -> String {
        hasExtension(ending, path) ? text(path.utf8.dropLast(ending.utf8.count)) : path
    }

    /// The path cut at every slash, empty components included.
    package static func segments(of path: String) -> [String] {
        path.utf8.split(separator: slash, omittingEmptySubsequences: false).map(text)
    }

    /// The folders and the file that a path names, in order; empty components are none.
    package static func components(of path: String) -> [String] { path.utf8.split(separator: slash).map(text) }

    private static let slash = UInt8(ascii: "/")

    private static func isSmall(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte }

    /// Bytes of a text, cut beside ASCII alone, and so between scalars.
    private static func text(_ bytes: Substring.UTF8View) -> String { String(Substring(bytes)) }
}

/// The writing of file names as URIs (RFC 3986).
package enum URIPath {
    /// A file's name as one segment: every byte but unreserved ones percent-encoded (RFC 3986, 2.3), so that no name is
    /// taken for more than a name.
    package static func segment(_ name: some StringProtocol) -> String {
        name.utf8.reduce(into: "") { text, byte in
            if unreserved.contains(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += "%" + String(byte, digits: 2, radix: 16)
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
