import AtomicFiles
import Findings
import SpreadsheetModel
import SystemPackage

/// The files below a folder, however deep, in the order of their paths.
struct FolderListing {
    /// The paths, each starting with the folder's own. Links to folders are not followed, so no file is met twice by going
    /// round; what a system keeps for itself is left out.
    private(set) var files: [String] = []

    /// Lists a folder. Cost: one look at each file below it.
    ///
    /// - Throws: a refusal when the folder, or one below it, cannot be listed, or when there are more files than a run takes.
    init(_ path: String) throws(Refusal) {
        var start = path
        while start.utf8.count > 1, PathText.endsWithSlash(start) { start = PathText.withoutSlash(start) }
        try add(start, depth: 0)
        files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static let mostFiles = 100_000
    private static let mostLevels = 64

    private mutating func add(_ folder: String, depth: Int) throws(Refusal) {
        guard let names = unsafe FileSystem.names(in: PathBytes.cString(folder)) else {
            throw Refusal(
                code: "unreadable-folder", message: "The folder \(InputFile.name(of: folder)) cannot be listed.",
                cause: .inputFault)
        }
        for name in names.map(PathBytes.text) {
            let path = PathText.endsWithSlash(folder) ? folder + name : "\(folder)/\(name)"
            if WorkbookFileName.isSystemFile(name) { continue }
            switch Self.kind(of: path) {
            case .folder where depth < Self.mostLevels: try add(path, depth: depth + 1)
            case .file: files.append(path)
            default: break
            }
            guard files.count <= Self.mostFiles else {
                throw Refusal(
                    code: "over-limit",
                    message:
                        "The folder \(InputFile.name(of: folder)) has more than \(Self.mostFiles) files below it. Give "
                        + "fewer at once.",
                    cause: .unusableFile)
            }
        }
    }

    private enum Kind { case file, folder, other }

    /// What is at a path: a link to a file is the file, and one to a folder is nothing.
    private static func kind(of path: String) -> Kind {
        let path = PathBytes.cString(path)
        guard let own = unsafe try? Stat(path, followTargetSymlink: false), let end = unsafe try? Stat(path) else {
            return .other
        }
        switch end.type {
        case .regular: return .file
        case .directory where own.type == .directory: return .folder
        default: return .other
        }
    }
}

/// What the name of a file promises, told by its bytes. What a file is, its content tells.
enum WorkbookFileName {
    /// Whether the name ends as those of workbooks do, of a kind that we read or can name.
    static func isLikely(_ path: String) -> Bool {
        [".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb", ".ods", ".fods", ".numbers"].contains { ends(path, $0) }
    }

    /// Whether the name ends as those of ZIP files do.
    static func isArchive(_ path: String) -> Bool { ends(path, ".zip") }

    /// Whether it is the small file that Excel ("~$acme.xlsx") or LibreOffice (".~lock.acme.xlsx#") keeps beside a workbook
    /// that is open.
    static func isLockFile(_ path: String) -> Bool {
        let name = PathText.name(of: path).utf8
        return name.starts(with: "~$".utf8) || name.starts(with: ".~lock.".utf8) && name.last == UInt8(ascii: "#")
    }

    /// Whether it is one that a system keeps for itself: ".DS_Store", "__MACOSX/._acme.xlsx".
    static func isSystemFile(_ path: String) -> Bool {
        guard !isLockFile(path) else { return false }
        return PathText.components(of: path).contains { part in
            part.utf8.first == UInt8(ascii: ".") && part != "." && part != ".." || part == "__MACOSX"
        }
    }

    /// Whether a path ends so, and is more than the ending.
    private static func ends(_ path: String, _ ending: String) -> Bool {
        path.utf8.count > ending.utf8.count && PathText.hasExtension(ending, path)
    }
}
