#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

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
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw failure(errno, fileName: fileName) }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw failure(errno, fileName: fileName) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw XLSXReaderError.notAWorkbook(.folder, fileName: fileName)
        default: throw XLSXReaderError(.unreadableFile, fileName: fileName, detail: "it is not an ordinary file")
        }
        let size = Int(status.st_size)
        guard size <= limit else { throw tooLarge(size, limit, fileName) }
        let bytes = try contents(ofDescriptor: descriptor, size: size, fileName: fileName)
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
            let part = try contents(ofDescriptor: STDIN_FILENO, size: step, fileName: fileName)
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
        ofDescriptor descriptor: Int32, size: Int, fileName: String
    ) throws(XLSXReaderError) -> [UInt8] {
        var failed: Int32?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            unsafe LargePages.advise(buffer)
            while count < size {
                let step = unsafe read(descriptor, buffer.baseAddress.map { unsafe $0 + count }, size - count)
                if step < 0, errno == EINTR { continue }
                if step < 0 { failed = errno }
                guard step > 0 else { return }
                count += step
            }
        }
        if failed == EISDIR { throw XLSXReaderError.notAWorkbook(.folder, fileName: fileName) }
        if let failed { throw failure(failed, fileName: fileName) }
        return bytes
    }

    private static func failure(_ number: Int32, fileName: String) -> XLSXReaderError {
        if number == ENOENT || number == ENOTDIR {
            return XLSXReaderError(.missingFile, fileName: fileName, detail: "no such file")
        }
        let reason = number == EACCES || number == EPERM ? "permission is missing" : systemText(number)
        return XLSXReaderError(.unreadableFile, fileName: fileName, detail: reason)
    }

    private static func systemText(_ number: Int32) -> String {
        guard let text = unsafe strerror(number) else { return "system error \(number)" }
        return unsafe String(cString: text)
    }
}
