import Synchronization
import SystemPackage

/// A file in the making: it has no name, or a hidden one beside its target, until it gets its own in one step.
///
/// The hidden name is `.NAME.PID.RANDOM.tmp`. Where more than the file itself has to lie there, that is the name of a
/// folder which is readable by this user only and holds the file under its final name: another program that makes the
/// file looks at its extension, and leaves things beside it. When the value goes out of scope all of it goes too,
/// whatever happened; should the process be ended before, a file without a name goes with it.
struct UnfinishedFile: ~Copyable {
    private enum Place: ~Copyable {
        case nameless(UnnamedTemporaryFile)
        /// What has the hidden name, the file itself or the folder it is in, and the path of the file.
        case hidden(String, file: String)
    }

    private let place: Place
    /// The path the file is moved to, the folder of that, and the name in it.
    private let target: String
    private let parent: String
    private let name: String

    /// Makes a file beside a target that holds these bytes, and flushes it to the disk.
    init(beside target: String, holding bytes: [UInt8]) throws(FileWriteError) {
        let (parent, name) = Self.split(target)
        Self.removeLeftovers(of: name, in: parent)
        do { place = try Self.makePlace(name, in: parent, holding: bytes) } catch { throw FileWriteError(error) }
        (self.target, self.parent, self.name) = (target, parent, name)
    }

    /// Makes a private folder beside a target, to make the file in.
    init(inFolderBeside target: String) throws(FileWriteError) {
        let (parent, name) = Self.split(target)
        Self.removeLeftovers(of: name, in: parent)
        let folder: String
        do { folder = try Self.claim(name, in: parent) { try FileSystem.createFolder($0, isPrivate: true) } } catch {
            throw FileWriteError(error)
        }
        place = .hidden(folder, file: folder + "/" + name)
        (self.target, self.parent, self.name) = (target, parent, name)
    }

    deinit {
        switch place {
        case .nameless: break
        case .hidden(let hidden, _): FileSystem.remove(hidden)
        }
    }

    /// A path at which the unfinished file can be opened.
    var path: String {
        switch place {
        case .nameless(let file): file.path
        case .hidden(_, let file): file
        }
    }

    private static func makePlace(_ name: String, in parent: String, holding bytes: [UInt8]) throws -> Place {
        if let file = try UnnamedTemporaryFile(in: parent, holding: bytes) { return .nameless(file) }
        let hidden = try claim(name, in: parent) { try FileSystem.create($0, holding: bytes) }
        return .hidden(hidden, file: hidden)
    }

    /// Refuses a target that cannot be one, before any work is done. Whether it exists is asked again, without a gap,
    /// when the file is moved there.
    static func checkTarget(_ path: String, replacing: Bool) throws(FileWriteError) {
        guard !path.isEmpty, !path.utf8.contains(0) else {
            throw FileWriteError(.cannotCreate, detail: "that is not a file name")
        }
        let (_, name) = split(path)
        if FileSystem.isFolder(path) || ["", ".", ".."].contains(name) {
            throw FileWriteError(.cannotCreate, detail: "a folder is there")
        }
        if FileSystem.isSpecial(path) {
            throw FileWriteError(.cannotCreate, detail: "a device or a pipe is there")
        }
        if name.utf8.count > nameLimit { throw FileWriteError(Errno.fileNameTooLong) }
        if !replacing, FileSystem.exists(path) { throw FileWriteError(.targetExists, detail: "it exists") }
    }

    /// How many bytes a name may have.
    private static let nameLimit = 255

    /// Flushes the file that somebody else has made to the disk.
    borrowing func flush() throws(FileWriteError) {
        do { try FileSystem.flush(path, isFolder: false) } catch { throw FileWriteError(error) }
    }

    /// Moves the file to its target in one step and flushes the target's folder.
    borrowing func publish(replacing: Bool) throws(FileWriteError) {
        try move(replacing: replacing)
        try flushFolder()
    }

    /// Moves the file to its target in one step.
    borrowing func move(replacing: Bool) throws(FileWriteError) {
        do {
            switch place {
            case .nameless(let file): try giveName(to: file, replacing: replacing)
            case .hidden(_, let path) where replacing: try FileSystem.moveReplacing(path, to: target)
            case .hidden(_, let path): try FileSystem.moveWithoutReplacing(path, to: target)
            }
        } catch {
            if !replacing, error as? Errno == .fileExists {
                throw FileWriteError(.targetExists, detail: "it exists", errno: .fileExists)
            }
            throw FileWriteError(error)
        }
    }

    /// Gives a file without a name the target's. Over one that is taken a file can only be moved, and for that it has a
    /// hidden name for a moment.
    private borrowing func giveName(to file: borrowing UnnamedTemporaryFile, replacing: Bool) throws {
        do throws(Errno) { try file.addName(target) } catch {
            guard replacing, error == .fileExists else { throw error }
            let source = file.path
            let hidden = try Self.claim(name, in: parent) { try FileSystem.addName($0, toTargetOf: source) }
            do throws(Errno) { try FileSystem.moveReplacing(hidden, to: target) } catch {
                FileSystem.removeName(hidden)
                throw error
            }
        }
    }

    /// Gives the file that has the target's name a hidden one as well. Nil where that cannot be done.
    borrowing func secondNameOfTarget() -> String? {
        try? Self.claim(name, in: parent) { try FileSystem.addName($0, to: target) }
    }

    /// Flushes the target's folder to the disk, and with it the file's name.
    borrowing func flushFolder() throws(FileWriteError) {
        try Self.flushFolder(of: target)
    }

    /// Flushes the folder of a path to the disk.
    static func flushFolder(of path: String) throws(FileWriteError) {
        do { try FileSystem.flush(split(path).parent, isFolder: true) } catch {
            throw FileWriteError(error, code: .notFlushed)
        }
    }

    /// The folder that a path's file is in.
    static func folder(of path: String) -> String { split(path).parent }

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
    private static func claim(_ name: String, in parent: String, _ make: (String) throws -> Void) throws -> String {
        var generator = SystemRandomNumberGenerator()
        let prefix = prefix(for: name)
        for _ in 0..<8 {
            let random = String(generator.next(), radix: 36)
            let path = "\(parent)/\(prefix)\(FileSystem.processNumber).\(random).tmp"
            do {
                try make(path)
                return path
            } catch Errno.fileExists {}
        }
        throw Errno.fileExists
    }
}

/// The hidden names in the folders that this process has written to, each folder listed once.
///
/// What is looked for among them are leftovers of an hour ago, so what came later does not matter; and a folder that a
/// thousand workbooks go to is not listed a thousand times, which took longer with each of them.
final class HiddenNames: Sendable {
    /// Those of this process.
    static let shared = HiddenNames()

    private let known = Mutex<[String: [String]]>([:])

    /// The hidden names in a folder when it was first asked for.
    func names(in folder: String) -> [String] {
        if let names = known.withLock({ $0[folder] }) { return names }
        let names = (unsafe FileSystem.names(in: folder) ?? []).filter { $0.first == UInt8(ascii: ".") }
            .map { String(decoding: $0, as: UTF8.self) }
        known.withLock { $0[folder] = names }
        return names
    }
}
