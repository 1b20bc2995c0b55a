import SystemPackage

/// Files that belong together, such as a workbook and the data beside it: all of them are written or none.
///
/// Each is whole, flushed and looked at under another name before the first one gets its own. Should one not get its
/// name then, those before it give theirs back to the files that had them. Only a process or a machine that is stopped
/// between two names leaves some of the files new and some old, each of them whole, and the replaced ones under hidden
/// names too. Two runs that write one set at the same time take turns: the files are all of the one or all of the other.
package struct FileTransaction {
    private var files: [StagedFile] = []
    private let replacing: Bool

    /// A set without files.
    ///
    /// - Parameter replacing: whether existing files may be replaced.
    package init(replacing: Bool) {
        self.replacing = replacing
    }

    /// The paths of the files, in the order they were added.
    package var paths: [String] { files.map(\.path) }

    /// Writes a text in UTF-8 beside its target.
    ///
    /// - Throws: ``FileWriteError``. No file of the set has its name then.
    package mutating func add(_ text: String, at path: String) throws {
        try add(Array(text.utf8), at: path) { _ in }
    }

    /// Writes bytes beside their target.
    ///
    /// - Parameters:
    ///   - bytes: asked for when the target is known to be one.
    ///   - verify: is handed the path of the finished file, and throws when it does not say what it should.
    /// - Throws: ``FileWriteError``, or what `bytes` or `verify` throws. No file of the set has its name then.
    package mutating func add(
        _ bytes: @autoclosure () throws -> [UInt8], at path: String, verify: (String) throws -> Void
    ) throws {
        do {
            try UnfinishedFile.checkTarget(path, replacing: replacing)
            files.append(try StagedFile(holding: bytes(), beside: path, verify: verify))
        } catch let error as FileWriteError {
            throw error.at(path)
        }
    }

    /// Gives every file its name.
    ///
    /// - Throws: ``FileWriteError``, which names the file that did not get its name. Every target is then as it was, as
    ///   far as the file system lets files be put back.
    package func publish() throws(FileWriteError) {
        guard let first = files.first else { return }
        let lock = FolderLock(ofFolder: UnfinishedFile.folder(of: first.path))
        defer { withExtendedLifetime(lock) {} }
        for file in files {
            do { try file.publish(replacing: replacing) } catch {
                files.forEach { $0.rollBack() }
                throw error.at(file.path)
            }
        }
        files.forEach { $0.commit() }
    }
}

/// Holds off other runs of this program that give names in the same folder, so that of two runs which write the same set
/// of files at once the later has all of them. It goes with the process, whatever ends it.
struct FolderLock: ~Copyable {
    private let descriptor: FileDescriptor

    /// Waits for its turn. Nil where the folder cannot be opened or its file system has no locks: the files are given
    /// their names all the same, which says what is wrong with the folder.
    init?(ofFolder folder: String) {
        let folder = unsafe try? FileDescriptor.open(folder, .readOnly, options: [.directory, .closeOnExec])
        guard let folder else { return nil }
        do { try FileSystem.lock(folder) } catch {
            try? folder.close()
            return nil
        }
        descriptor = folder
    }

    deinit {
        try? descriptor.close()
    }
}

/// A finished file of a set that waits beside its target for the others.
final class StagedFile {
    /// The target.
    let path: String
    private let file: UnfinishedFile
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
        file = try UnfinishedFile(beside: path, holding: bytes)
        try verify(file.path)
    }

    deinit {
        commit()
    }

    /// Gives the file its name.
    func publish(replacing: Bool) throws(FileWriteError) {
        isReplacement = FileSystem.exists(path)
        earlier = isReplacement ? file.secondNameOfTarget() : nil
        try file.move(replacing: replacing)
        isPublished = true
        try file.flushFolder()
    }

    /// Gives up the file that had the name.
    func commit() {
        if let earlier { FileSystem.removeName(earlier) }
        earlier = nil
    }

    /// Puts the file back that had the name, or takes the name away where none had it. A file that has no second name
    /// cannot be put back: the new one, which is whole, stays then.
    func rollBack() {
        guard isPublished else { return }
        isPublished = false
        if let earlier {
            try? FileSystem.moveReplacing(earlier, to: path)
        } else if !isReplacement {
            FileSystem.removeName(path)
        }
    }
}
