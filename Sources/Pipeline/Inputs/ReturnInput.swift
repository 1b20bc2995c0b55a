import Findings
import SpreadsheetModel
import XLSXReader

/// One file to be taken as a return: by its path, or out of a ZIP file.
package struct ReturnInput: Sendable {
    /// The path it was given by; a file in a ZIP file follows the ZIP file's own, as in "bundle.zip/acme.xlsx".
    package let path: String
    /// What reports call it.
    package internal(set) var name: String
    /// The ZIP file that it lies in, and which of its files it is; nil for one that lies in a folder.
    let archive: (file: ZipArchive, index: Int)?
    /// Why it cannot be taken, where that was seen before it was read.
    let refusal: Refusal?

    /// A file at a path.
    package init(path: String) {
        (self.path, name) = (path, InputFile.name(of: path))
        (archive, refusal) = (nil, nil)
    }

    /// What is refused before it is read.
    init(path: String, refusal: Refusal) {
        (self.path, name) = (path, InputFile.name(of: path))
        (archive, self.refusal) = (nil, refusal)
    }

    /// A file of a ZIP file.
    init(path: String, in archive: ZipArchive, at index: Int) {
        self.path = path
        name = archive.fileName + "/" + archive.names[index]
        (self.archive, refusal) = ((archive, index), nil)
    }

    /// The file, read whole.
    func read() throws(Refusal) -> InputFile {
        if let refusal { throw refusal }
        guard let archive else { return try InputFile(path: path) }
        do {
            return InputFile(try archive.file.contents(ofFileAt: archive.index), named: name)
        } catch {
            throw Refusal(reading: error, owner: .bidder)
        }
    }
}

/// What a report calls the inputs of a run.
package enum InputNames {
    /// A name for each input, in the order given: its file's name; where others have a file of the same name, with as many of
    /// the folders before it as tell them apart. No more of a path is shown: whose machine it is from is nobody's matter.
    ///
    /// Cost: proportional to the inputs and the lengths of their paths.
    package static func shown(of paths: [String]) -> [String] {
        let parts = paths.map(components)
        var names = parts.map { $0.last ?? "" }
        var unclear = clashes(among: names, Array(names.indices), parts)
        var depth = 1
        while !unclear.isEmpty {
            depth += 1
            for index in unclear { names[index] = parts[index].suffix(depth).joined(separator: "/") }
            unclear = clashes(among: names, unclear, parts).filter { parts[$0].count > depth }
        }
        return names
    }

    /// Those of some inputs whose name another file has, too. One file that was given twice has one name.
    private static func clashes(among names: [String], _ indices: [Int], _ parts: [[String]]) -> [Int] {
        let groups = Dictionary(grouping: indices) { names[$0] }
        return groups.values.filter { group in Set(group.map { parts[$0] }).count > 1 }.flatMap { $0 }.sorted()
    }

    /// The folders and the file of a path, as they are shown.
    private static func components(of path: String) -> [String] {
        PathText.components(of: path).map(PathBytes.shown).filter { $0 != "." }
    }
}
