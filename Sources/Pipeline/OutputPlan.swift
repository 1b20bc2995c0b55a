#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Which workbook each return is written to.
enum OutputPlan {
    /// The input and output paths, one pair a return.
    static func pairs(_ returns: [String], output: String, suffix: String) throws(OutputFault) -> [(
        input: String, output: String
    )] {
        guard returns.count > 1 || output.hasSuffix("/") else { return returns.map { ($0, output) } }
        let folder = output.hasSuffix("/") ? String(output.dropLast()) : output
        try makeFolder(folder)
        let pairs = returns.map { ($0, "\(folder)/\(stem(of: $0))-\(suffix).xlsx") }
        var seen: [String: String] = [:]
        for (input, path) in pairs {
            if let other = seen.updateValue(input, forKey: path) {
                throw OutputFault(
                    message: "\(other) and \(input) would both be written to \(path). Give them different names.",
                    status: .cannotCreate)
            }
        }
        return pairs
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
