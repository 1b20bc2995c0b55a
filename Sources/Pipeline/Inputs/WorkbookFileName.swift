import SpreadsheetModel

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
    private static func ends(_ path: String, _ ending: StaticString) -> Bool {
        path.utf8.count > ending.utf8CodeUnitCount && PathText.hasExtension(ending, path)
    }
}
