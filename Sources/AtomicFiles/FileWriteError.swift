import SystemPackage

/// Why a file was not written: what happened, where, and what to do about it.
///
/// When one is thrown the target is as it was before, and nothing is left beside it; ``Code/notFlushed`` alone comes after
/// the file was written.
package struct FileWriteError: Error, Hashable {
    /// What kind of fault it is.
    package enum Code: Hashable, Sendable {
        /// The target exists and was not to be replaced.
        case targetExists
        /// The target cannot be created: no such folder, no permission, a folder is there.
        case cannotCreate
        /// Writing failed part way: disk full, device fault.
        case ioFault
        /// The file has its name, and the folder could not be flushed to the disk: a power cut may take the name away.
        case notFlushed
    }

    /// What kind of fault it is.
    package let code: Code
    /// The target's path as the caller gave it.
    package private(set) var path = ""
    /// The cause, as the middle of a sentence.
    package let detail: String
    /// The system's error number, when the system reported one.
    package let errno: Int32?

    init(_ code: Code, detail: String, errno: Errno? = nil) {
        (self.code, self.detail, self.errno) = (code, detail, errno?.rawValue)
    }

    /// What kept the system from doing it.
    init(_ error: any Error, code: Code? = nil) {
        let errno = error as? Errno ?? .ioError
        self.init(code ?? (errno.isDeviceFault ? .ioFault : .cannotCreate), detail: errno.cause, errno: errno)
    }

    /// The same error, naming the target that was being written.
    package func at(_ path: String) -> FileWriteError {
        var error = self
        error.path = path
        return error
    }

    /// What happened, why, and what to do, in one or two sentences.
    package var message: String {
        switch code {
        case .targetExists:
            "\(path) already exists and was left as it is. Choose another path, or allow it to be replaced."
        case .cannotCreate:
            "\(path) cannot be created: \(detail). Check the folder and its permissions."
        case .ioFault:
            "\(path) could not be written: \(detail). Nothing was changed there; make room or choose another disk."
        case .notFlushed:
            "\(path) was written, but its disk did not confirm it: \(detail). After a power cut it may be gone or be the "
                + "file that was there before. Make room or choose another disk, and run the command again."
        }
    }
}

extension Errno {
    /// Why nothing was written, in the middle of a sentence: "the disk is full".
    fileprivate var cause: String {
        switch self {
        case .noSpace, .diskQuotaExceeded: "the disk is full"
        case .noSuchFileOrDirectory: "its folder does not exist"
        case .notDirectory: "part of its path is not a folder"
        case .permissionDenied, .notPermitted: "you have no permission to write there"
        case .readOnlyFileSystem: "the disk is read-only"
        case .isDirectory: "a folder is there"
        case .fileNameTooLong: "its name is too long"
        default: "\(self) (system error \(rawValue))"
        }
    }

    /// Whether it tells of a disk that failed or filled, not of a place that cannot be written to.
    fileprivate var isDeviceFault: Bool {
        [
            .noSpace, .diskQuotaExceeded, .ioError, .fileTooLarge, .tooManyOpenFiles, .tooManyOpenFilesInSystem,
            .noMemory,
        ].contains(self)
    }
}
