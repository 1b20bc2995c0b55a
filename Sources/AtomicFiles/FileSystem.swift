package import SystemPackage

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The system calls that swift-system does not offer, each throwing the `Errno` it failed with.
package enum FileSystem {
    /// Whether anything (a dangling link too) stands at the path.
    package static func exists(_ path: String) -> Bool {
        unsafe (try? Stat(path, followTargetSymlink: false)) != nil
    }

    /// Whether the path leads to a folder.
    static func isFolder(_ path: String) -> Bool { unsafe (try? Stat(path))?.type == .directory }

    /// Whether the path leads to something that is neither a file nor a folder, such as a device or a pipe.
    static func isSpecial(_ path: String) -> Bool {
        unsafe (try? Stat(path)).map { ![.regular, .directory].contains($0.type) } ?? false
    }

    /// Makes a folder; fails when anything is at the path.
    ///
    /// - Parameter isPrivate: whether only this user may open it.
    package static func createFolder(_ path: String, isPrivate: Bool) throws(Errno) {
        try check(unsafe mkdir(path, isPrivate ? 0o700 : 0o777))
    }

    /// Flushes a file or a folder to the disk. A file system that cannot flush folders is not a fault.
    static func flush(_ path: String, isFolder: Bool) throws {
        let file = try unsafe FileDescriptor.open(path, .readOnly, options: .closeOnExec)
        try file.closeAfter {
            do throws(Errno) { try flush(file) } catch {
                let isMissing = [.invalidArgument, .notSupported, .badFileDescriptor].contains(error)
                guard isFolder, isMissing else { throw error }
            }
        }
    }

    private static func flush(_ file: FileDescriptor) throws(Errno) { try check(fsync(file.rawValue)) }

    /// Gives a file its final name in one step, in place of whatever file is there.
    static func moveReplacing(_ source: String, to target: String) throws(Errno) {
        try check(unsafe rename(source, target))
    }

    /// Gives a file a second name; fails when anything is there.
    static func addName(_ other: String, to path: String) throws(Errno) { try check(unsafe link(path, other)) }

    /// Gives the file that a link leads to a name; fails when anything is there.
    static func addName(_ name: String, toTargetOf link: String) throws(Errno) {
        try check(unsafe linkat(AT_FDCWD, link, AT_FDCWD, name, AT_SYMLINK_FOLLOW))
    }

    /// Takes a name from a file, as far as that can be done.
    static func removeName(_ path: String) { unsafe unlink(path) }

    /// Gives a file its final name in one step; fails with `EEXIST` when anything is there.
    static func moveWithoutReplacing(_ source: String, to target: String) throws {
        do throws(Errno) { try addName(target, to: source) } catch {
            guard [.notPermitted, .noFunction, .notSupported, .tooManyLinks].contains(error) else { throw error }
            // The file system has no hard links. Reserve the name, which fails when it is taken, and replace our own
            // empty reservation.
            let reservation = try create(target, permissions: .ownerReadWrite)
            try? reservation.close()
            do { return try moveReplacing(source, to: target) } catch {
                removeName(target)
                throw error
            }
        }
        // The file has its name now. Should its other one stay, it goes when the unfinished file does.
        removeName(source)
    }

    /// Makes a file that holds these bytes and flushes it to the disk, which is when a disk reports what it could not
    /// keep; fails when anything is at the path. A file that could not be finished is taken away again.
    static func create(_ path: String, holding bytes: [UInt8]) throws {
        let file = try create(path, permissions: FilePermissions(rawValue: 0o666))
        do { try file.closeAfter { try fill(file, with: bytes) } } catch {
            removeName(path)
            throw error
        }
    }

    private static func create(_ path: String, permissions: FilePermissions) throws -> FileDescriptor {
        try unsafe FileDescriptor.open(
            path, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec], permissions: permissions)
    }

    /// Writes these bytes to an open file and flushes it to the disk.
    static func fill(_ file: FileDescriptor, with bytes: [UInt8]) throws {
        try file.writeAll(bytes)
        try flush(file)
    }

    /// Waits until this process alone has the lock of an open file or folder, which goes with it.
    static func lock(_ file: FileDescriptor) throws(Errno) {
        while flock(file.rawValue, LOCK_EX) != 0 {
            if errno != EINTR { throw Errno(rawValue: errno) }
        }
    }

    /// The names in a folder, as bytes, "." and ".." left out; nil when it cannot be opened.
    @unsafe package static func names(in folder: UnsafePointer<CChar>) -> [[UInt8]]? {
        guard let stream = unsafe opendir(folder) else { return nil }
        defer { unsafe closedir(stream) }
        var names: [[UInt8]] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
            if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
        }
        return names
    }

    /// Removes a file, or a folder and what is in it, as far as that can be done. Links are removed, not followed.
    static func remove(_ path: String) {
        if unsafe unlink(path) == 0 || errno == ENOENT { return }
        guard unsafe (try? Stat(path, followTargetSymlink: false))?.type == .directory else { return }
        for name in unsafe names(in: path) ?? [] { remove(path + "/" + String(decoding: name, as: UTF8.self)) }
        unsafe rmdir(path)
    }

    /// The seconds since a file of this user's own was written to, or anything in a folder of theirs added or taken
    /// away; nil for anything else.
    static func idleSeconds(ofOwn path: String) -> Int? {
        guard let status = unsafe try? Stat(path, followTargetSymlink: false),
            [.directory, .regular].contains(status.type), status.userID.rawValue == geteuid()
        else { return nil }
        return time(nil) - status.st_mtim.tv_sec
    }

    /// Whether a process of this number runs on this machine.
    static func isRunning(processNumber: Int32) -> Bool {
        kill(processNumber, 0) == 0 || errno != ESRCH
    }

    /// This process's number.
    static var processNumber: Int32 { getpid() }

    /// The bytes that may still be written to the disk of a folder; nil when the system does not say.
    package static func freeBytes(in folder: String) -> UInt64? {
        var disk = statvfs()
        guard unsafe statvfs(folder, &disk) == 0 else { return nil }
        let (bytes, isTooMany) = UInt64(disk.f_bavail).multipliedReportingOverflow(by: UInt64(disk.f_frsize))
        return isTooMany ? .max : bytes
    }

    /// The folder we are in; nil when it is gone.
    package static var currentFolder: String? {
        guard let folder = unsafe getcwd(nil, 0) else { return nil }
        defer { unsafe free(folder) }
        return unsafe String(cString: folder)
    }

    private static func check(_ result: Int32) throws(Errno) {
        if result < 0 { throw Errno(rawValue: errno) }
    }
}
