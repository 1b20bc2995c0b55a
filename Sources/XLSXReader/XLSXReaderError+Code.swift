extension XLSXReaderError {
    /// A kind of failure. An open set: a later version may add codes.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The stable name: lower-case words joined by hyphens.
        public let description: String

        /// The file is something else; ``XLSXReaderError/foundFormat`` says what.
        public static let notAWorkbook = Code(description: "not-a-workbook")
        /// The file is encrypted.
        public static let passwordProtected = Code(description: "password-protected")
        /// The file is cut off, inconsistent, or breaks the rules of its format in a way that puts its values in doubt.
        public static let damaged = Code(description: "damaged")
        /// The file goes beyond one of ``ReadLimits``; ``XLSXReaderError/overrun`` says which.
        public static let overLimit = Code(description: "over-limit")
        /// There is no file at the path.
        public static let missingFile = Code(description: "missing-file")
        /// The path leads to a folder, or to a file that the system does not let us read.
        public static let unreadableFile = Code(description: "unreadable-file")
        /// The caller asked for a sheet that the workbook does not have.
        public static let noSuchSheet = Code(description: "no-such-sheet")
    }
}
