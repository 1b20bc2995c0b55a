#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Which workbook each return is written to.
struct OutputPlan {
    /// The input and output paths, one pair a return.
    let pairs: [(input: String, output: String)]
    /// The paths of letters beside the workbooks of several, one a return; empty for one return that goes into one.
    let letters: [String]
    /// The path of the index over all; nil for one return that goes into one workbook.
    let index: String?

    /// The folder of several; nil for one return that goes into one workbook.
    private let folder: String?

    /// Plans the outputs, and makes nothing yet.
    ///
    /// - Parameter suffix: what the name of each workbook in a folder ends with, after the return's own.
    init(_ returns: [String], output: String, suffix: String) {
        guard returns.count > 1 || output.hasSuffix("/") else {
            pairs = returns.map { ($0, output) }
            (index, folder, letters) = (nil, nil, [])
            return
        }
        let folder = output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output
        let names = OutputNames.names(of: returns)
        pairs = zip(returns, names).map { ($0, "\(folder)/\($1)-\(suffix).xlsx") }
        letters = names.map { "\(folder)/\($0)-letter.txt" }
        index = folder + "/index.xlsx"
        self.folder = folder
    }

    /// Makes the folder for several outputs, where it is missing.
    ///
    /// - Throws: ``OutputFault`` when it cannot be made.
    func makeFolder() throws(OutputFault) {
        if let folder { try Self.makeFolder(folder) }
    }

    private static func makeFolder(_ folder: String) throws(OutputFault) {
        guard unsafe mkdir(folder, 0o777) != 0, errno != EEXIST else { return }
        let cause = unsafe strerror(errno).map { unsafe String(cString: $0) } ?? "system error \(errno)"
        throw OutputFault(message: "The folder \(folder) cannot be made: \(cause).", status: .cannotCreate)
    }
}
