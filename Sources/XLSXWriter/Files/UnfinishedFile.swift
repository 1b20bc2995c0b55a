/// A file in the making: it lives in a private folder beside its target until it is moved to its name in one step.
///
/// The folder `.NAME.PID.RANDOM.tmp` is readable by this user only, and holds the file under its final name, so that
/// programs which look at a file's extension can open it, and what such a program leaves beside it. When the value
/// goes out of scope the folder goes too, whatever happened.
struct UnfinishedFile: ~Copyable {
    /// The private folder.
    let folder: String
    /// The unfinished file's path, inside the folder.
    let path: String
    /// The path it is moved to.
    private let target: String
    /// The target's own folder.
    private let parent: String

    /// Makes the private folder beside a target.
    init(beside target: String) throws(XLSXWriterError) {
        let (parent, name) = Self.split(target)
        self.target = target
        self.parent = parent
        Self.removeLeftovers(of: name, in: parent)
        folder = try Self.makeFolder(in: parent, for: name)
        path = folder + "/" + name
    }

    deinit {
        FileSystem.removeFolder(folder)
    }

    /// Refuses a target that cannot be one, before any work is done. Whether it exists is asked again, without a gap,
    /// when the file is moved there.
    static func checkTarget(_ path: String, replacing: Bool) throws(XLSXWriterError) {
        guard !path.isEmpty, !path.utf8.contains(0) else {
            throw XLSXWriterError(.cannotCreate, detail: "that is not a file name")
        }
        let (_, name) = split(path)
        if FileSystem.isFolder(path) || ["", ".", ".."].contains(name) {
            throw XLSXWriterError(.cannotCreate, detail: "a folder stands there")
        }
        if name.utf8.count > FileSystem.nameLimit { throw writerError(SystemFault(errno: FileSystem.nameTooLong)) }
        if !replacing, FileSystem.exists(path) { throw XLSXWriterError(.targetExists, detail: "it exists") }
    }

    /// Makes the file with these bytes and flushes it to the disk.
    borrowing func fill(with bytes: [UInt8]) throws(XLSXWriterError) {
        do { try FileSystem.create(path, holding: bytes) } catch { throw Self.writerError(error) }
    }

    /// Flushes the file that somebody else has made to the disk.
    borrowing func flush() throws(XLSXWriterError) {
        do { try FileSystem.flush(path, isFolder: false) } catch { throw Self.writerError(error) }
    }

    /// Moves the file to its target in one step and flushes the target's folder.
    borrowing func publish(replacing: Bool) throws(XLSXWriterError) {
        try move(replacing: replacing)
        try flushFolder()
    }

    /// Moves the file to its target in one step.
    borrowing func move(replacing: Bool) throws(XLSXWriterError) {
        do {
            if replacing {
                try FileSystem.moveReplacing(path, to: target)
            } else {
                try FileSystem.moveWithoutReplacing(path, to: target)
            }
        } catch {
            if !replacing, error.errno == FileSystem.alreadyExists {
                throw XLSXWriterError(.targetExists, detail: "it exists", errno: error.errno)
            }
            throw Self.writerError(error)
        }
    }

    /// Flushes the target's folder to the disk, and with it the file's name.
    borrowing func flushFolder() throws(XLSXWriterError) {
        do { try FileSystem.flush(parent, isFolder: true) } catch { throw Self.writerError(error) }
    }

    /// A system fault as the error of the file it happened to.
    static func writerError(_ fault: SystemFault) -> XLSXWriterError {
        XLSXWriterError(
            FileSystem.isDeviceFault(fault.errno) ? .ioFault : .cannotCreate,
            detail: FileSystem.text(of: fault.errno), errno: fault.errno)
    }

    private static func split(_ path: String) -> (parent: String, name: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
        let parent = String(path[..<slash])
        return (parent.isEmpty ? "/" : parent, String(path[path.utf8.index(after: slash)...]))
    }

    /// What the folders for a target's name start with. A file name has 255 bytes at most, and the rest of the folder's
    /// name needs some of them.
    private static func prefix(for name: String) -> String {
        "." + String(name.unicodeScalars.prefix(40).map(Character.init)) + "."
    }

    /// An unfinished file that nobody has touched for so many seconds is nobody's any more.
    private static let leftoverAge = 3600

    /// Removes what a process that was ended in the middle left behind for this target.
    ///
    /// Only folders of this user, whose process does not run on this machine, and which have been still for an hour:
    /// on a shared disk the process may run on another machine.
    private static func removeLeftovers(of name: String, in parent: String) {
        let prefix = prefix(for: name)
        for entry in HiddenNames.shared.names(in: parent) where entry.hasPrefix(prefix) && entry.hasSuffix(".tmp") {
            let words = entry.dropFirst(prefix.count).dropLast(4).split(
                separator: ".", omittingEmptySubsequences: false)
            let folder = parent + "/" + entry
            guard words.count == 2, let number = Int32(words[0]), number > 0,
                UInt64(words[1], radix: 36) != nil, !FileSystem.isRunning(processNumber: number),
                let idle = FileSystem.idleSeconds(ofOwnFolder: folder), idle > leftoverAge
            else { continue }
            FileSystem.removeFolder(folder)
        }
    }

    private static func makeFolder(in parent: String, for name: String) throws(XLSXWriterError) -> String {
        var generator = SystemRandomNumberGenerator()
        let prefix = prefix(for: name)
        var last = SystemFault(errno: FileSystem.alreadyExists)
        for _ in 0..<8 {
            let random = String(generator.next(), radix: 36)
            let folder = "\(parent)/\(prefix)\(FileSystem.processNumber).\(random).tmp"
            do {
                try FileSystem.createPrivateFolder(folder)
                return folder
            } catch {
                last = error
                if error.errno != FileSystem.alreadyExists { break }
            }
        }
        throw writerError(last)
    }
}
