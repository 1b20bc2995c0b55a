/// A finished file of a set that waits beside its target for the others.
final class StagedFile {
    /// The target.
    let path: String
    private let file: AtomicFile
    /// Whether a file stood at the target.
    private var isReplacement = false
    /// Another name of that file; nil when there was none, or its file system has no second names.
    private var earlier: String?
    private var isPublished = false

    /// Writes the bytes, flushes them to the disk, and lets somebody look at them.
    ///
    /// - Parameter verify: is handed the path of the finished file.
    /// - Throws: ``FileWriteError``, or what `verify` throws.
    init(holding bytes: [UInt8], beside path: String, verify: (String) throws -> Void) throws {
        self.path = path
        file = try AtomicFile(beside: path, holding: bytes)
        try verify(file.path)
    }

    deinit {
        letGo()
    }

    /// Gives the file its name.
    func publish(replacing: Bool) throws(FileWriteError) {
        isReplacement = FileSystem.exists(path)
        earlier = isReplacement ? file.secondNameOfTarget() : nil
        try file.move(replacing: replacing)
        isPublished = true
        try file.flushFolder()
    }

    /// Lets go of the file that had the name.
    func letGo() {
        if let earlier { FileSystem.removeName(earlier) }
        earlier = nil
    }

    /// Puts the file back that had the name, or takes the name away where none had it. A file that has no second name
    /// cannot be put back: the new one, which is whole, stays then.
    func takeBack() {
        guard isPublished else { return }
        isPublished = false
        if let earlier {
            try? FileSystem.moveReplacing(earlier, to: path)
        } else if !isReplacement {
            FileSystem.removeName(path)
        }
    }
}
