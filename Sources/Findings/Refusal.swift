/// Why a file could not be taken as a return.
package struct Refusal: Error, Hashable {
    /// The stable short name of the cause: "password-protected", "no-return-table".
    package let code: String
    /// One sentence for an officer, naming the file and what to do.
    package let message: String
    /// What is wrong with the file and what to send, in words for the bidder; nil when it is not the bidder's to mend.
    package let request: String?
    /// What kind of failure it is.
    package let cause: RefusalCause

    package init(code: String, message: String, cause: RefusalCause, request: String? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
        self.request = request
    }
}

/// The kind of failure behind a refusal; each has an exit code of its own.
package enum RefusalCause: Hashable, Sendable {
    /// The file is not a workbook we can read, or holds no return.
    case unusableFile
    /// There is no such file, or it may not be read.
    case missingFile
    /// The operating system failed while reading.
    case inputFault
}
