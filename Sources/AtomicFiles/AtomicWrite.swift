/// Writes any file as safely as the writer writes workbooks: whole or not at all.
package enum AtomicWrite {
    /// Lets a body make a file in a private folder beside the target, flushes it and moves it to its name in one step.
    ///
    /// - Parameters:
    ///   - path: the target. Its folder must exist.
    ///   - replacing: whether an existing file may be replaced.
    ///   - make: is handed the path to make the file at. What else it leaves in that path's folder is removed.
    /// - Throws: ``FileWriteError``, or what `make` throws. The target is then as it was.
    package static func write(to path: String, replacing: Bool, _ make: (String) throws -> Void) throws {
        try naming(path) {
            try UnfinishedFile.checkTarget(path, replacing: replacing)
            let file = try UnfinishedFile(inFolderBeside: path)
            try make(file.path)
            try file.flush()
            try file.publish(replacing: replacing)
        }
    }

    /// Writes a text in UTF-8.
    package static func write(_ text: String, to path: String, replacing: Bool) throws {
        try write(Array(text.utf8), to: path, replacing: replacing) { _ in }
    }

    /// Writes bytes, flushes them to the disk, lets somebody look at them, and gives the file its name.
    ///
    /// - Parameters:
    ///   - bytes: asked for when the target is known to be one, before anything is made beside it.
    ///   - flushesFolder: whether the folder is flushed too, and with it the file's name.
    ///   - verify: is handed the path of the finished file before it gets its name.
    package static func write(
        _ bytes: @autoclosure () throws -> [UInt8], to path: String, replacing: Bool, flushesFolder: Bool = true,
        verify: (String) throws -> Void
    ) throws {
        try naming(path) {
            try UnfinishedFile.checkTarget(path, replacing: replacing)
            let file = try UnfinishedFile(beside: path, holding: bytes())
            try verify(file.path)
            try file.move(replacing: replacing)
            if flushesFolder { try file.flushFolder() }
        }
    }

    /// Flushes the folder of a path to the disk, and with it the names in it.
    package static func flushFolder(of path: String) throws {
        try naming(path) { try UnfinishedFile.flushFolder(of: path) }
    }

    /// Lets errors of a body name the target that was being written.
    private static func naming(_ path: String, _ body: () throws -> Void) throws {
        do { try body() } catch let error as FileWriteError { throw error.at(path) }
    }
}
