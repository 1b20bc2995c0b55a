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
        var rest = text.utf8.span.bytes
        while rest.byteCount > 0 {
            let count = unsafe rest.withUnsafeBytes { buffer in
                #if canImport(Glibc)
                    unsafe Glibc.write(rawValue, buffer.baseAddress, buffer.count)
                #else
                    unsafe Darwin.write(rawValue, buffer.baseAddress, buffer.count)
                #endif
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.extracting(count...)
        }
    }

    /// Whether a person is watching.
    var isTerminal: Bool { isatty(rawValue) == 1 }
}
