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
        let name = name(path)
        return name.starts(with: "~$".utf8) || name.starts(with: ".~lock.".utf8) && name.last == UInt8(ascii: "#")
    }

    /// Whether it is one that a system keeps for itself: ".DS_Store", "__MACOSX/._acme.xlsx".
    static func isSystemFile(_ path: String) -> Bool {
        guard !isLockFile(path) else { return false }
        return path.utf8.split(separator: UInt8(ascii: "/")).contains { part in
            part.first == UInt8(ascii: ".") && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
                || part.elementsEqual("__MACOSX".utf8)
        }
    }

    private static func name(_ path: String) -> Substring.UTF8View.SubSequence {
        path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    }

    private static func ends(_ path: String, _ ending: String) -> Bool {
        path.utf8.count > ending.utf8.count
            && path.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) { byte, letter in
                (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 == letter : byte == letter
            }
    }
}
