/// The kind of failure behind a refusal; each has an exit code of its own.
package enum RefusalCause: Hashable, Sendable {
    /// The file is not a workbook we can read, or holds no return.
    case unusableFile
    /// There is no such file, or it may not be read.
    case missingFile
    /// The operating system failed while reading.
    case inputFault
}
