/// Paths as text that loses no byte: a system takes any bytes but NUL for a name, and text is UTF-8.
///
/// A byte that is no UTF-8 stands as one of 256 scalars for private use, and so does each byte of those scalars themselves,
/// so that two paths are never one text.
package enum PathBytes {
    /// The text of a path.
    package static func text(of bytes: [UInt8]) -> String {
        if let text = String(validating: bytes, as: UTF8.self), !isEscaped(text) { return text }
        var text = String.UnicodeScalarView()
        var index = 0
        while index < bytes.count {
            if let (scalar, length) = scalar(at: index, of: bytes), !stands(forByte: scalar) {
                text.append(scalar)
                index += length
            } else {
                text.append(escape(bytes[index]))
                index += 1
            }
        }
        return String(text)
    }

    /// The text of what a C string of the system holds.
    @unsafe package static func text(ofCString start: UnsafePointer<CChar>) -> String {
        var end = unsafe start
        while unsafe end.pointee != 0 { unsafe end += 1 }
        return text(of: unsafe UnsafeBufferPointer(start: start, count: end - start).map { UInt8(bitPattern: $0) })
    }

    /// The bytes of a path, with the NUL that ends them, for a call to the system.
    static func cString(_ path: String) -> [CChar] {
        var bytes: [CChar] = []
        bytes.reserveCapacity(path.utf8.count + 1)
        for scalar in path.unicodeScalars {
            if stands(forByte: scalar) {
                bytes.append(CChar(truncatingIfNeeded: scalar.value - first))
            } else {
                bytes += UTF8.encode(scalar).map { $0.map { CChar(bitPattern: $0) } } ?? []
            }
        }
        return bytes + [0]
    }

    /// Whether some byte of a path is no UTF-8.
    package static func isEscaped(_ path: String) -> Bool { path.unicodeScalars.contains(where: stands) }

    /// The path for people and for files that we name after it: what is no text shows as U+FFFD.
    package static func shown(_ path: String) -> String {
        guard isEscaped(path) else { return path }
        return String(String.UnicodeScalarView(path.unicodeScalars.map { stands(forByte: $0) ? "\u{FFFD}" : $0 }))
    }

    private static let first: UInt32 = 0x10_FF00

    private static func stands(forByte scalar: Unicode.Scalar) -> Bool { (first...first + 0xFF).contains(scalar.value) }

    private static func escape(_ byte: UInt8) -> Unicode.Scalar { Unicode.Scalar(first + UInt32(byte)) ?? "\u{FFFD}" }

    /// The scalar that starts at a byte, and how many bytes it takes; nil when none does.
    private static func scalar(at index: Int, of bytes: [UInt8]) -> (Unicode.Scalar, Int)? {
        for length in 1...4 where index + length <= bytes.count {
            guard let text = String(validating: bytes[index..<index + length], as: UTF8.self) else { continue }
            return text.unicodeScalars.first.map { ($0, length) }
        }
        return nil
    }
}
