#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The system calls that safe writing needs, each throwing the error number it failed with.
enum FileSystem {
    /// Whether anything (a dangling link too) stands at the path.
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return unsafe lstat(path, &status) == 0
    }

    /// Whether the path leads to a folder.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Makes a folder that only this user may open; fails when anything stands at the path.
    static func createPrivateFolder(_ path: String) throws(SystemCallFailure) {
        try check(unsafe mkdir(path, S_IRWXU))
    }

    /// Flushes a file or a folder to the disk. A file system that cannot flush folders is not a fault.
    static func flush(_ path: String, isFolder: Bool) throws(SystemCallFailure) {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        try check(descriptor)
        let flushed = fsync(descriptor)
        let cause = errno
        let closed = close(descriptor)
        if flushed != 0, !(isFolder && [EINVAL, ENOTSUP, EBADF].contains(cause)) {
            throw SystemCallFailure(errno: cause)
        }
        try check(closed)
    }

    /// Gives a file its final name in one step, in place of whatever file is there.
    static func moveReplacing(_ source: String, to target: String) throws(SystemCallFailure) {
        try check(unsafe rename(source, target))
    }

    /// Gives a file a second name; fails when anything stands there.
    static func addName(_ other: String, to path: String) throws(SystemCallFailure) {
        try check(unsafe link(path, other))
    }

    /// Takes a name from a file, as far as that can be done.
    static func removeName(_ path: String) { unsafe unlink(path) }

    /// Gives a file its final name in one step; fails with `EEXIST` when anything stands there.
    static func moveWithoutReplacing(_ source: String, to target: String) throws(SystemCallFailure) {
        if unsafe link(source, target) == 0 {
            // The file has its name now. Should its other one stay, it goes when the unfinished file does.
            unsafe unlink(source)
            return
        }
        guard [EPERM, ENOSYS, ENOTSUP, EMLINK].contains(errno) else { throw SystemCallFailure(errno: errno) }
        // The file system has no hard links. Reserve the name, which fails when it is taken, and replace our own
        // empty reservation.
        let descriptor = unsafe open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR)
        try check(descriptor)
        close(descriptor)
        do { try moveReplacing(source, to: target) } catch {
            unsafe unlink(target)
            throw error
        }
    }

    /// Makes a file that holds these bytes and flushes it to the disk, which is when a disk reports what it could not
    /// keep; fails when anything stands at the path. A file that could not be finished is taken away again.
    static func create(_ path: String, holding bytes: [UInt8]) throws(SystemCallFailure) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        try check(descriptor)
        do throws(SystemCallFailure) { try finish(descriptor, with: bytes) } catch {
            unsafe unlink(path)
            throw error
        }
    }

    private static func finish(_ descriptor: Int32, with bytes: [UInt8]) throws(SystemCallFailure) {
        do throws(SystemCallFailure) { try fill(descriptor, with: bytes) } catch {
            close(descriptor)
            throw error
        }
        try check(close(descriptor))
    }

    /// Writes these bytes to an open file and flushes it to the disk.
    static func fill(_ descriptor: Int32, with bytes: [UInt8]) throws(SystemCallFailure) {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes[written...].withUnsafeBytes { buffer in
                unsafe write(descriptor, buffer.baseAddress, buffer.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw SystemCallFailure(errno: count == 0 ? EIO : errno) }
            written += count
        }
        try check(fsync(descriptor))
    }

    /// The names in a folder, "." and ".." left out; none when it cannot be opened.
    ///
    /// - Parameter isHiddenOnly: whether only names that start with a full stop are wanted.
    static func names(in folder: String, isHiddenOnly: Bool = false) -> [String] {
        guard let stream = unsafe opendir(folder) else { return [] }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes -> String? in
                if isHiddenOnly, unsafe bytes.first != UInt8(ascii: ".") { return nil }
                return unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if let name, name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// Removes a file, or a folder and what is in it, as far as that can be done. Links are removed, not followed.
    static func remove(_ path: String) {
        if unsafe unlink(path) == 0 || errno == ENOENT { return }
        guard isFolderItself(path) else { return }
        for name in names(in: path) { remove(path + "/" + name) }
        unsafe rmdir(path)
    }

    /// Whether a folder, not a link to one, stands at the path.
    private static func isFolderItself(_ path: String) -> Bool {
        var status = stat()
        return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The seconds since a file of this user's own was written to, or anything in a folder of theirs added or taken
    /// away; nil for anything else.
    static func idleSeconds(ofOwn path: String) -> Int? {
        var status = stat()
        guard unsafe lstat(path, &status) == 0, [S_IFDIR, S_IFREG].contains(status.st_mode & S_IFMT),
            status.st_uid == geteuid()
        else { return nil }
        #if os(Linux)
            let changed = status.st_mtim.tv_sec
        #else
            let changed = status.st_mtimespec.tv_sec
        #endif
        return time(nil) - changed
    }

    /// Whether a process of this number runs on this machine.
    static func isRunning(processNumber: Int32) -> Bool {
        kill(processNumber, 0) == 0 || errno != ESRCH
    }

    /// This process's number.
    static var processNumber: Int32 { getpid() }

    /// What the system calls an error, in the middle of a sentence: "no space left on device".
    static func text(of errno: Int32) -> String {
        switch errno {
        case ENOSPC, EDQUOT: return "the disk is full"
        case ENOENT: return "its folder does not exist"
        case ENOTDIR: return "part of its path is not a folder"
        case EACCES, EPERM: return "you have no permission to write there"
        case EROFS: return "the disk is read-only"
        case EISDIR: return "a folder is there"
        case ENAMETOOLONG: return "its name is too long"
        default:
            guard let text = unsafe strerror(errno) else { return "system error \(errno)" }
            return unsafe String(cString: text) + " (system error \(errno))"
        }
    }

    /// Whether an error number tells of a disk that failed or filled, not of a place that cannot be written to.
    static func isDeviceFault(_ errno: Int32) -> Bool {
        [ENOSPC, EDQUOT, EIO, EFBIG, EMFILE, ENFILE, ENOMEM].contains(errno)
    }

    /// The number that a name of too many bytes gives, and how many a name may have.
    static let nameTooLong = ENAMETOOLONG
    static let nameLimit = 255

    /// The number that an existing target gives.
    static let alreadyExists = EEXIST

    private static func check(_ result: Int32) throws(SystemCallFailure) {
        if result < 0 { throw SystemCallFailure(errno: errno) }
    }
}

/// A system call that failed, with the system's error number.
struct SystemCallFailure: Error {
    /// The error number, such as `ENOSPC`.
    let errno: Int32
}
