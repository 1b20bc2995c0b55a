import AtomicFiles
import SpreadsheetModel
import SystemPackage

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

    static func makeFolder(_ folder: String) throws(RunFault) {
        do { try FileSystem.createFolder(folder, isPrivate: false) } catch {
            guard error != .fileExists else { return }
            throw RunFault(message: "The folder \(folder) cannot be made: \(error).", status: .cannotCreate)
        }
    }
}

/// What the files that are made of several inputs are called: after the inputs, and no two alike.
enum OutputNames {
    /// A name for each input, in the order given, without an extension.
    ///
    /// An input that shares its name with none is called by it. Those that share one have the folder they are in put
    /// before it, and where that does not tell them apart either, a number after it, from 2, in the order given. Names
    /// that differ in capitals alone are one name to some file systems, and so they are here.
    /// Cost: proportional to the number of inputs.
    static func names(of inputs: [String]) -> [String] {
        let stems = inputs.map { PathText.stem(ofName: InputFile.name(of: $0)) }
        let counts = stems.reduce(into: [String: Int]()) { $0[$1.lowercased(), default: 0] += 1 }
        var taken = Set(counts.filter { $0.value == 1 }.keys)
        var numbers: [String: Int] = [:]
        return zip(inputs, stems).map { input, stem in
            guard counts[stem.lowercased()] != 1 else { return stem }
            let wanted = folder(of: input).map { "\($0)-\(stem)" } ?? stem
            var name = wanted
            while !taken.insert(name.lowercased()).inserted {
                let number = numbers[wanted.lowercased(), default: 1] + 1
                numbers[wanted.lowercased()] = number
                name = "\(wanted)-\(number)"
            }
            return name
        }
    }

    /// A text as part of a file's name: what systems keep for paths, and what would steer a terminal, becomes "_".
    static func plain(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    switch scalar.properties.generalCategory {
                    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
                        "_"
                    default: "/\\:*?\"<>|".unicodeScalars.contains(scalar) ? "_" : scalar
                    }
                }))
    }

    /// The name of the folder that a path says its file is in; nil when it says none.
    private static func folder(of path: String) -> String? {
        PathText.folderName(of: path).map(PathBytes.shown)
    }
}

/// The files that a run reads. None of them is ever written to, whatever the run is told to replace.
package struct RunInputs {
    private var paths: [FileIdentity: String] = [:]

    /// The inputs at some paths; nil stands for an option that was not given. Cost: one look at each file.
    package init(_ paths: [String?]) {
        for case let path? in paths {
            guard let file = FileIdentity(path: path) else { continue }
            self.paths[file] = self.paths[file] ?? path
        }
    }

    /// Refuses outputs of which one is an input, under this name or another. Asked before anything is written.
    ///
    /// - Throws: ``RunFault`` for the first that is one. Cost: one look at each path.
    package func protect(from outputs: [String]) throws(RunFault) {
        for output in outputs {
            guard let input = FileIdentity(path: output).flatMap({ paths[$0] }) else { continue }
            let subject = input == output ? "\(output) is" : "\(output) is the same file as \(input),"
            throw RunFault(
                message: "\(subject) an input of this command, and inputs are never changed. Nothing was written. "
                    + "Name another place with -o.",
                status: .cannotCreate)
        }
    }
}

/// The path of a workbook.
package enum WorkbookPath {
    /// The path without the ending .xlsx, in whatever case; a path without it as it is.
    package static func stem(of path: String) -> String { PathText.dropping(".xlsx", from: path) }
}
