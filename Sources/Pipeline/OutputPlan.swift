#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Which workbook each return is written to.
struct OutputPlan {
    /// The input and output paths, one pair a return.
    let pairs: [(input: String, output: String)]
    /// The path of the index over all; nil for one return that goes into one workbook.
    let index: String?

    /// Plans the outputs, and makes the folder for several.
    ///
    /// - Parameter suffix: what the name of each workbook in a folder ends with, after the return's own.
    init(_ returns: [String], output: String, suffix: String) throws(OutputFault) {
        guard returns.count > 1 || output.hasSuffix("/") else {
            pairs = returns.map { ($0, output) }
            index = nil
            return
        }
        let folder = output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output
        try Self.makeFolder(folder)
        let pairs = returns.map { ($0, "\(folder)/\(Self.stem(of: $0))-\(suffix).xlsx") }
        var seen: [String: String] = [:]
        for (input, path) in pairs {
            if let other = seen.updateValue(input, forKey: path) {
                throw OutputFault(
                    message: "\(other) and \(input) would both be written to \(path). Give them different names.",
                    status: .cannotCreate)
            }
        }
        self.pairs = pairs
        index = folder + "/index.xlsx"
    }

    /// The file's name without its folder and its last extension.
    private static func stem(of path: String) -> String {
        let name = InputFile.name(of: path)
        guard let point = name.lastIndex(of: "."), point > name.startIndex else { return name }
        return String(name[..<point])
    }

    private static func makeFolder(_ folder: String) throws(OutputFault) {
        guard unsafe mkdir(folder, 0o777) != 0, errno != EEXIST else { return }
        let cause = unsafe strerror(errno).map { unsafe String(cString: $0) } ?? "system error \(errno)"
        throw OutputFault(message: "The folder \(folder) cannot be made: \(cause).", status: .cannotCreate)
    }
}
