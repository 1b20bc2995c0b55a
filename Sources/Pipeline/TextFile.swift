#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes a text to a file whole or not at all.
enum TextFile {
    /// Writes beside the path first, flushes to the disk, then gives the file its name in one step.
    ///
    /// - Throws: ``OutputFault`` when the path exists and is not to be replaced, or cannot be written. The file that was
    ///   there is then unchanged.
    static func write(_ text: String, to path: String, replacing: Bool) throws(OutputFault) {
        if !replacing, unsafe access(path, F_OK) == 0 { throw exists(path) }
        let unfinished = "\(path).\(getpid()).part"
        let descriptor = unsafe open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw fault(path, .cannotCreate) }
        let isWritten = writeAll(text, to: descriptor) && fsync(descriptor) == 0
        let cause = errno
        let isClosed = close(descriptor) == 0
        guard isWritten, isClosed else {
            if !isWritten { errno = cause }
            let failure = fault(path, .inputOutputFault)
            unsafe unlink(unfinished)
            throw failure
        }
        do { try publish(unfinished, as: path, replacing: replacing) } catch {
            unsafe unlink(unfinished)
            throw error
        }
    }

    private static func publish(_ unfinished: String, as path: String, replacing: Bool) throws(OutputFault) {
        if replacing {
            guard unsafe rename(unfinished, path) == 0 else { throw fault(path, .cannotCreate) }
            return
        }
        // A link fails where a file stands, also one that came since we looked.
        guard unsafe link(unfinished, path) == 0 else {
            throw errno == EEXIST ? exists(path) : fault(path, .cannotCreate)
        }
        unsafe unlink(unfinished)
    }

    private static func writeAll(_ text: String, to descriptor: Int32) -> Bool {
        var text = text
        return text.withUTF8 { buffer in
            var rest = UnsafeRawBufferPointer(buffer)
            while unsafe !rest.isEmpty {
                #if canImport(Glibc)
                    let count = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
                #else
                    let count = unsafe Darwin.write(descriptor, rest.baseAddress, rest.count)
                #endif
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return false }
                unsafe rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            }
            return true
        }
    }

    private static func exists(_ path: String) -> OutputFault {
        OutputFault(
            message: "\(path) exists and was left as it is. Use --force to replace it, or choose another path.",
            status: .cannotCreate)
    }

    private static func fault(_ path: String, _ status: ExitStatus) -> OutputFault {
        let cause = unsafe strerror(errno).map { unsafe String(cString: $0) } ?? "system error \(errno)"
        return OutputFault(message: "\(path) cannot be written: \(cause).", status: status)
    }
}
