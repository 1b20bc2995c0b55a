#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Standard output for data, standard error for everything else.
enum StandardStream: Int32 {
    case output = 1
    case error = 2

    /// Writes the text whole. A reader that went away (a closed pipe) ends the writing quietly.
    func write(_ text: String) {
        var text = text
        text.withUTF8 { buffer in _ = unsafe writeAll(UnsafeRawBufferPointer(buffer)) }
    }

    /// Writes bytes, and tells whether all of them were taken.
    func write(_ bytes: [UInt8]) -> Bool {
        unsafe bytes.withUnsafeBytes { unsafe writeAll($0) }
    }

    private func writeAll(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var rest = unsafe bytes
        while unsafe !rest.isEmpty {
            let count = unsafe Self.write(rawValue, rest)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return false }
            unsafe rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
        return true
    }

    private static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #else
            unsafe Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }

    /// Whether a person is watching.
    var isTerminal: Bool { isatty(rawValue) == 1 }
}
