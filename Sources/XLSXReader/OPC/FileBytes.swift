import SystemPackage

/// The bytes of a file, read with the system's own calls: the only place where the reader opens a file.
public enum FileBytes {
    /// Reads a whole regular file. A path is never taken as an address of anything but a file.
    ///
    /// For a caller that needs the bytes themselves, to hash or to keep them: what is read here can be opened with
    /// ``WorkbookReader/init(bytes:fileName:limits:)``. Cost: one read of the file.
    ///
    /// - Parameters:
    ///   - path: Where the file is.
    ///   - fileName: The name that messages use.
    ///   - limit: The largest size accepted, in bytes.
    /// - Throws: `missing-file`, `unreadable-file`, `over-limit`, or `not-a-workbook` for a folder.
    public static func contents(ofFileAt path: String, fileName: String, limit: Int) throws(XLSXReaderError) -> [UInt8]
    {
        // Without O_NONBLOCK, opening a named pipe would wait for somebody to write to it.
        let file: FileDescriptor
        do { file = try unsafe FileDescriptor.open(path, .readOnly, options: [.closeOnExec, .nonBlocking]) } catch {
            throw failure(error, fileName: fileName)
        }
        defer { try? file.close() }
        let status: Stat
        do { status = try Stat(file) } catch { throw failure(error, fileName: fileName) }
        switch status.type {
        case .regular: break
        case .directory: throw XLSXReaderError.notAWorkbook(.folder, fileName: fileName)
        default: throw XLSXReaderError(.unreadableFile, fileName: fileName, detail: "it is not an ordinary file")
        }
        let size = Int(status.size)
        guard size <= limit else { throw tooLarge(size, limit, fileName) }
        let bytes = try contents(of: file, size: size, fileName: fileName)
        guard bytes.count == size else {
            throw XLSXReaderError(.unreadableFile, fileName: fileName, detail: "it became shorter while it was read")
        }
        return bytes
    }

    /// Reads standard input to its end, from wherever it comes.
    ///
    /// - Parameters:
    ///   - fileName: The name that messages use.
    ///   - limit: The largest size accepted, in bytes.
    /// - Throws: `unreadable-file`, `over-limit`, or `not-a-workbook` for a folder.
    public static func contents(ofStandardInputNamed fileName: String, limit: Int) throws(XLSXReaderError) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let step = min(max(bytes.count, 1 << 16), 16 << 20)
            let part = try contents(of: .standardInput, size: step, fileName: fileName)
            bytes += part
            guard bytes.count <= limit else { throw tooLarge(bytes.count, limit, fileName) }
            if part.count < step { return bytes }
        }
    }

    /// The error of a file that is larger than the limit, both in bytes.
    static func tooLarge(_ size: Int, _ limit: Int, _ fileName: String) -> XLSXReaderError {
        .overLimit(
            LimitOverrun("fileBytes", "the size of the file in bytes", value: size, limit: limit), fileName: fileName)
    }

    /// So many bytes, or fewer when the end comes first.
    private static func contents(
        of file: FileDescriptor, size: Int, fileName: String
    ) throws(XLSXReaderError) -> [UInt8] {
        do {
            return try unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                unsafe LargePages.advise(buffer)
                while count < size {
                    let rest = unsafe UnsafeMutableRawBufferPointer(
                        UnsafeMutableBufferPointer(rebasing: buffer[count...]))
                    let step = try unsafe file.read(into: rest)
                    guard step > 0 else { return }
                    count += step
                }
            }
        } catch {
            throw failure(error, fileName: fileName)
        }
    }

    private static func failure(_ error: any Error, fileName: String) -> XLSXReaderError {
        switch error {
        case Errno.isDirectory: .notAWorkbook(.folder, fileName: fileName)
        case Errno.noSuchFileOrDirectory, Errno.notDirectory:
            XLSXReaderError(.missingFile, fileName: fileName, detail: "no such file")
        case Errno.permissionDenied, Errno.notPermitted:
            XLSXReaderError(.unreadableFile, fileName: fileName, detail: "permission is missing")
        default: XLSXReaderError(.unreadableFile, fileName: fileName, detail: "\(error)")
        }
    }
}
