import AtomicFiles
import SpreadsheetModel
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Standard output for data, standard error for everything else.
enum StandardStream: Int32 {
    case output = 1
    case error = 2

    /// The system's error number of the first write to standard output that failed. A run whose output is not whole
    /// ends as a failed one, which `Pledgebook.main` sees to.
    private static let outputFault = Mutex<Int32?>(nil)

    /// Why what went to standard output is not all there; nil when it is, or its reader went away and wants no more.
    static var outputFailure: String? {
        outputFault.withLock { code in code.map { "Standard output could not be written: \(cause($0))." } }
    }

    /// Tells a person something, on a line of its own. Names of files and words of cells in it are shown, and do nothing
    /// to a terminal: every message goes through here, and none is written as it is.
    func tell(_ message: String) { write(VisibleText.of(message) + "\n") }

    /// Tells a person something that is set out on lines of its own, such as a page of help.
    func tellLines(_ message: String) { write(VisibleText.ofLines(message) + "\n") }

    /// Writes the text whole, or as much of it as is taken: data, or a report whose texts are fit to show.
    func write(_ text: String) {
        var text = text
        text.withUTF8 { buffer in unsafe writeAll(UnsafeRawBufferPointer(buffer)) }
    }

    /// Writes the bytes whole, or as many of them as are taken.
    func write(_ bytes: [UInt8]) {
        unsafe bytes.withUnsafeBytes { unsafe writeAll($0) }
    }

    private func writeAll(_ bytes: UnsafeRawBufferPointer) {
        var rest = unsafe bytes
        while unsafe !rest.isEmpty {
            let count = unsafe Self.write(rawValue, rest)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return failed(count == 0 ? EIO : errno) }
            unsafe rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    /// Keeps the reason of a write that failed. A closed pipe is none: nobody is left to miss anything.
    private func failed(_ code: Int32) {
        guard self == .output, code != EPIPE else { return }
        Self.outputFault.withLock { $0 = $0 ?? code }
    }

    private static func cause(_ code: Int32) -> String {
        if [ENOSPC, EDQUOT].contains(code) { return "the disk is full" }
        guard let text = unsafe strerror(code) else { return "system error \(code)" }
        return unsafe String(cString: text) + " (system error \(code))"
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

    /// How many columns the terminal has, as COLUMNS or the terminal itself says; nil for a file or a pipe.
    var columns: Int? {
        guard isTerminal else { return nil }
        if let columns = Environment.columns { return columns }
        var size = winsize()
        guard unsafe ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}
