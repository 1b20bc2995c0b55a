/// A file in the making: it has a hidden name beside its target until it is moved to its own in one step.
///
/// The name is `.NAME.PID.RANDOM.tmp`. Where more than the file itself has to lie there, that is the name of a folder
/// which is readable by this user only and holds the file under its final name: another program that makes the file
/// looks at its extension, and leaves things beside it. When the value goes out of scope all of it goes too, whatever
/// happened.
struct UnfinishedFile: ~Copyable {
    /// The unfinished file's path.
    let path: String
    /// What has the hidden name: the file itself, or the folder it is in.
    let hidden: String
    /// The path it is moved to.
    private let target: String
    /// The target's own folder.
    private let parent: String

    /// Makes a file beside a target that holds these bytes, and flushes it to the disk.
    init(beside target: String, holding bytes: [UInt8]) throws(XLSXWriterError) {
        let (parent, name) = Self.split(target)
        self.target = target
        self.parent = parent
        hidden = try Self.claim(name, in: parent) { path throws(SystemFault) in
            try FileSystem.create(path, holding: bytes)
        }
        path = hidden
    }

    /// Makes a private folder beside a target, to make the file in.
    init(inFolderBeside target: String) throws(XLSXWriterError) {
        let (parent, name) = Self.split(target)
        self.target = target
        self.parent = parent
        hidden = try Self.claim(name, in: parent, FileSystem.createPrivateFolder)
        path = hidden + "/" + name
    }

    deinit {
        FileSystem.remove(hidden)
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

    /// Makes the file with these bytes in the folder that was made for it, and flushes it to the disk.
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

    /// What the hidden names for a target's start with. A file name has 255 bytes at most, and the rest of the hidden
    /// one needs some of them.
    private static func prefix(for name: String) -> String {
        "." + String(name.unicodeScalars.prefix(40).map(Character.init)) + "."
    }

    /// An unfinished file that nobody has touched for so many seconds is nobody's any more.
    private static let leftoverAge = 3600

    /// Removes what a process that was ended in the middle left behind for this target.
    ///
    /// Only what is this user's, whose process does not run on this machine, and which has been still for an hour: on a
    /// shared disk the process may run on another machine.
    private static func removeLeftovers(of name: String, in parent: String) {
        let prefix = prefix(for: name)
        for entry in HiddenNames.shared.names(in: parent) where entry.hasPrefix(prefix) && entry.hasSuffix(".tmp") {
            let words = entry.dropFirst(prefix.count).dropLast(4).split(
                separator: ".", omittingEmptySubsequences: false)
            let path = parent + "/" + entry
            guard words.count == 2, let number = Int32(words[0]), number > 0,
                UInt64(words[1], radix: 36) != nil, !FileSystem.isRunning(processNumber: number),
                let idle = FileSystem.idleSeconds(ofOwn: path), idle > leftoverAge
            else { continue }
            FileSystem.remove(path)
        }
    }

    /// Makes something under a hidden name that nobody has. Gives its path.
    private static func claim(
        _ name: String, in parent: String, _ make: (String) throws(SystemFault) -> Void
    ) throws(XLSXWriterError) -> String {
        removeLeftovers(of: name, in: parent)
        var generator = SystemRandomNumberGenerator()
        let prefix = prefix(for: name)
        var last = SystemFault(errno: FileSystem.alreadyExists)
        for _ in 0..<8 {
            let random = String(generator.next(), radix: 36)
            let path = "\(parent)/\(prefix)\(FileSystem.processNumber).\(random).tmp"
            do {
                try make(path)
                return path
            } catch {
                last = error
                if error.errno != FileSystem.alreadyExists { break }
            }
        }
        throw writerError(last)
    }
}
