import SpreadsheetModel
import Synchronization
import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Standard output for data, standard error for everything else.
enum StandardStream: Int32 {
    case output = 1
    case error = 2

    /// Why the first of the failed writes to standard output failed. A run whose output is not whole ends as a failed one,
    /// which `Pledgebook.main` sees to.
    private static let outputFault = Mutex<Errno?>(nil)

    /// Why what went to standard output is not all there; nil when it is, or its reader went away and wants no more.
    static var outputFailure: String? {
        outputFault.withLock { cause in cause.map { "Standard output could not be written: \(text(of: $0))." } }
    }

    /// Tells a person something, on a line of its own. Names of files and words of cells in it are shown, and do nothing
    /// to a terminal: every message goes through here, and none is written as it is.
    func tell(_ message: String) { write(VisibleText.of(message) + "\n") }

    /// Tells a person something that is set out on lines of its own, such as a page of help.
    func tellLines(_ message: String) { write(VisibleText.ofLines(message) + "\n") }

    /// Writes the text whole, or as much of it as is taken: data, or a report whose texts are fit to show.
    func write(_ text: String) { write(text.utf8) }

    /// Writes the bytes whole, or as many of them as are taken.
    func write(_ bytes: some Sequence<UInt8>) {
        do { try FileDescriptor(rawValue: rawValue).writeAll(bytes) } catch { failed(error as? Errno ?? .ioError) }
    }

    /// Keeps the reason of a write that failed. A closed pipe is none: nobody is left to miss anything.
    private func failed(_ cause: Errno) {
        guard self == .output, cause != .brokenPipe else { return }
        Self.outputFault.withLock { $0 = $0 ?? cause }
    }

    private static func text(of cause: Errno) -> String {
        if [.noSpace, .diskQuotaExceeded].contains(cause) { return "the disk is full" }
        return "\(cause) (system error \(cause.rawValue))"
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

/// What the environment asks of the output.
enum Environment {
    /// Whether colour is unwanted: NO_COLOR is set to something, or the terminal is a dumb one.
    static var refusesColor: Bool {
        text("NO_COLOR")?.isEmpty == false || text("TERM") == "dumb"
    }

    /// The columns of the terminal that COLUMNS names; nil when it names no number of them.
    static var columns: Int? {
        guard let text = text("COLUMNS"), let columns = Int(text), columns > 0 else { return nil }
        return columns
    }

    /// The day of this run: the one that SOURCE_DATE_EPOCH names, in UTC, so that a run can be repeated to the byte, or
    /// today where the program runs.
    static var day: CivilDate? {
        if let date = text("SOURCE_DATE_EPOCH").flatMap({ Int($0) }).flatMap({ CivilDate(secondsSince1970: $0) }) {
            return CivilDate(year: date.year, month: date.month, day: date.day)
        }
        var now = time(nil)
        var local = unsafe tm()
        guard unsafe localtime_r(&now, &local) != nil else { return nil }
        return unsafe CivilDate(
            year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    }

    private static func text(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }
}

/// A line on the terminal that says how far long work has come, and is wiped when it is done.
struct ProgressLine {
    private let total: Int
    private let isShown: Bool

    /// A line for so many steps; nothing is shown when standard error is no terminal, or there is only one step.
    init(total: Int, isWanted: Bool) {
        self.total = total
        isShown = isWanted && total > 1 && StandardStream.error.isTerminal
    }

    /// Shows that so many steps are done.
    func show(_ done: Int) {
        guard isShown else { return }
        StandardStream.error.write("\r\(done) of \(total) returns")
    }

    /// Wipes the line, so that something else can be written.
    func hide() {
        if isShown { StandardStream.error.write("\r\u{1B}[K") }
    }
}
