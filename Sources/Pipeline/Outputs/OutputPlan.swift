import SpreadsheetModel

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

    private let suffix: String
    /// The inputs' names, as their outputs have them, and the paths of all outputs in small letters; empty for one return that
    /// goes into one workbook.
    private let names: [String]
    private let taken: Set<String>
    /// The folder of several; nil for one return that goes into one workbook.
    private let folder: String?

    /// Plans the outputs, and makes nothing yet.
    ///
    /// - Parameters:
    ///   - suffix: what the name of each workbook in a folder ends with, after the return's own.
    ///   - isFolder: whether the output is a folder, however many returns there are.
    init(_ returns: [String], output: String, suffix: String, isFolder: Bool = false) {
        self.suffix = suffix
        guard returns.count > 1 || isFolder || PathText.endsWithSlash(output) else {
            pairs = returns.map { ($0, output) }
            (index, folder, letters, names, taken) = (nil, nil, [], [], [])
            return
        }
        let folder = PathText.withoutSlash(output)
        names = OutputNames.names(of: returns)
        pairs = zip(returns, names).map { ($0, "\(folder)/\($1)-\(suffix).xlsx") }
        letters = names.map { "\(folder)/\($0)-letter.txt" }
        index = folder + "/index.xlsx"
        taken = Set((pairs.map(\.output) + letters + [folder + "/index.xlsx"]).map { $0.lowercased() })
        self.folder = folder
    }

    /// The workbook and the letter for one of several returns that an input holds; nil where all goes into one workbook.
    ///
    /// - Parameters:
    ///   - position: the input's, from 0.
    ///   - part: what tells the return from the input's others, such as its sheet.
    func outputs(ofInputAt position: Int, part: String) -> (workbook: String, letter: String)? {
        guard let folder else { return nil }
        let stem = "\(folder)/\(names[position]) (\(OutputNames.plain(part)))"
        var (name, number) = (stem, 1)
        while [workbook(name), letter(name)].contains(where: { taken.contains($0.lowercased()) }) {
            number += 1
            name = "\(stem)-\(number)"
        }
        return (workbook(name), letter(name))
    }

    private func workbook(_ stem: String) -> String { "\(stem)-\(suffix).xlsx" }
    private func letter(_ stem: String) -> String { "\(stem)-letter.txt" }

    /// Makes the folder for several outputs, where it is missing.
    ///
    /// - Throws: ``RunFault`` when it cannot be made.
    func makeFolder() throws(RunFault) {
        if let folder { try Self.makeFolder(folder) }
    }

    private static func makeFolder(_ folder: String) throws(RunFault) {
        guard unsafe mkdir(folder, 0o777) != 0, errno != EEXIST else { return }
        let cause = unsafe strerror(errno).map { unsafe String(cString: $0) } ?? "system error \(errno)"
        throw RunFault(message: "The folder \(folder) cannot be made: \(cause).", status: .cannotCreate)
    }
}
