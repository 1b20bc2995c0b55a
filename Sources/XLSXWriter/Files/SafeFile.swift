/// Writes any file as safely as ``WorkbookWriter`` writes workbooks: whole or not at all.
package enum SafeFile {
    /// Lets a body make a file in a private folder beside the target, flushes it and moves it to its name in one step.
    ///
    /// - Parameters:
    ///   - path: the target. Its folder must exist.
    ///   - replacing: whether an existing file may be replaced.
    ///   - make: is handed the path to make the file at. What else it leaves in that path's folder is removed.
    /// - Throws: ``XLSXWriterError``, or what `make` throws. The target is then as it was.
    package static func write(to path: String, replacing: Bool, _ make: (String) throws -> Void) throws {
        do {
            try UnfinishedFile.checkTarget(path, replacing: replacing)
            let file = try UnfinishedFile(beside: path)
            try make(file.path)
            try file.flush()
            try file.publish(replacing: replacing)
        } catch let error as XLSXWriterError {
            throw error.at(path)
        }
    }

    /// Writes a text in UTF-8.
    package static func write(_ text: String, to path: String, replacing: Bool) throws {
        try write(to: path, replacing: replacing) { unfinished in
            do throws(SystemFault) { try FileSystem.create(unfinished, holding: text) } catch {
                throw UnfinishedFile.writerError(error)
            }
        }
    }
}
