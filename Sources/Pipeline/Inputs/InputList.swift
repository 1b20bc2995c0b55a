import Findings
import XLSXReader

/// The returns of a run, from what was named on the command line: files, folders and ZIP files.
package struct InputList: Sendable {
    /// The files to take as returns, in the order given; those of a folder or a ZIP file in the order of their names.
    package private(set) var inputs: [ReturnInput] = []
    /// What was left out and why, a sentence each.
    package private(set) var remarks: [String] = []
    /// Whether any of them came out of a folder or a ZIP file, so that there may be any number.
    package private(set) var hasCollections = false

    /// The files and folders that were named or met, which no output may take the place of.
    package private(set) var files: [String] = []

    /// Looks at each path. Cost: one look at each file, and a reading of each ZIP file.
    package init(_ paths: [String]) {
        for path in paths {
            files.append(path)
            add(path)
        }
        let names = InputNames.shown(of: inputs.map(\.path))
        for (index, name) in names.enumerated() where inputs[index].archive == nil { inputs[index].name = name }
        for (index, name) in names.enumerated() where inputs[index].archive != nil {
            // A file in a ZIP file is never shown without it.
            if name.utf8.count > inputs[index].name.utf8.count { inputs[index].name = name }
        }
    }

    /// Whether a path is a folder, or named as a ZIP file is.
    package static func mayBeSeveral(_ path: String) -> Bool {
        FileLookup.isFolder(path) || WorkbookFileName.isArchive(path)
    }

    private mutating func add(_ path: String) {
        if path == InputFile.standardInput {
            inputs.append(ReturnInput(path: path))
        } else if FileLookup.isFolder(path) {
            hasCollections = true
            addFolder(path)
        } else if WorkbookFileName.isLockFile(path) {
            remarks.append(Self.lockFile(path))
        } else if WorkbookFileName.isArchive(path) {
            addArchive(path)
        } else {
            inputs.append(ReturnInput(path: path))
        }
    }

    private static func lockFile(_ path: String) -> String {
        "Skipped: \(InputFile.name(of: path)) only says that somebody has the workbook open."
    }

    // MARK: Folders

    private mutating func addFolder(_ path: String) {
        let folder: FolderListing
        do throws(Refusal) {
            folder = try FolderListing(path)
        } catch {
            inputs.append(ReturnInput(path: path, refusal: error))
            return
        }
        let before = inputs.count
        var others: [String] = []
        files += folder.files
        for file in folder.files {
            if WorkbookFileName.isLockFile(file) {
                remarks.append(Self.lockFile(file))
            } else if WorkbookFileName.isArchive(file) {
                addArchive(file)
            } else if WorkbookFileName.isLikely(file) {
                inputs.append(ReturnInput(path: file))
            } else {
                others.append(InputFile.name(of: file))
            }
        }
        if !others.isEmpty { remarks.append(Self.leftOut(others, of: path)) }
        guard inputs.count == before else { return }
        let name = InputFile.name(of: path)
        inputs.append(
            ReturnInput(
                path: path,
                refusal: Refusal(
                    code: "folder-without-workbook",
                    message: "The folder \(name) has no workbook in it. Name the folder with the returns.",
                    cause: .missingFile)))
    }

    /// "In returns, 12 files that are not workbooks were left out: a.pdf, b.docx and 10 more."
    private static func leftOut(_ names: [String], of path: String) -> String {
        let shown = names.prefix(mostNamed).joined(separator: ", ")
        let rest = names.count > mostNamed ? " and \(names.count - mostNamed) more" : ""
        let count =
            names.count == 1 ? "1 file that is not a workbook was" : "\(names.count) files that are not workbooks were"
        return "In \(InputFile.name(of: path)), \(count) left out: \(shown)\(rest)."
    }

    private static let mostNamed = 8

    // MARK: ZIP files

    private mutating func addArchive(_ path: String) {
        let archive: ZipArchive?
        do {
            let name = InputFile.name(of: path)
            let bytes = try FileBytes.contents(ofFileAt: path, fileName: name, limit: Self.archiveBytes)
            archive = try ZipArchive(bytes: bytes, fileName: name, limits: .untrusted)
        } catch {
            inputs.append(ReturnInput(path: path, refusal: Refusal(reading: error, owner: .bidder)))
            return
        }
        // What is named so and is none is told by whoever reads it as a workbook.
        guard let archive else {
            inputs.append(ReturnInput(path: path))
            return
        }
        hasCollections = true
        add(archive, at: path)
    }

    /// The largest ZIP file that is opened: that of several workbooks.
    private static let archiveBytes = 100 << 20

    private mutating func add(_ archive: ZipArchive, at path: String) {
        let before = inputs.count
        var others: [String] = []
        let order = archive.names.indices.sorted {
            archive.names[$0].utf8.lexicographicallyPrecedes(archive.names[$1].utf8)
        }
        for index in order {
            let name = archive.names[index]
            let inner = path + "/" + name
            if WorkbookFileName.isSystemFile(name) { continue }
            if WorkbookFileName.isLockFile(name) {
                remarks.append(Self.lockFile(inner))
            } else if WorkbookFileName.isArchive(name) {
                inputs.append(ReturnInput(path: inner, refusal: Self.nested(archive.fileName, name)))
            } else if WorkbookFileName.isLikely(name) {
                inputs.append(ReturnInput(path: inner, in: archive, at: index))
            } else {
                others.append(name)
            }
        }
        if inputs.count == before {
            inputs.append(ReturnInput(path: path, refusal: Self.empty(archive.fileName, others)))
        } else if !others.isEmpty {
            remarks.append(Self.leftOut(others, of: path))
        }
    }

    private static func nested(_ archive: String, _ name: String) -> Refusal {
        Refusal(
            code: "zip-in-zip",
            message: "\(archive)/\(name) is a ZIP file inside a ZIP file. Take it out, and give it by itself.",
            cause: .unusableFile)
    }

    private static func empty(_ archive: String, _ others: [String]) -> Refusal {
        let shown = others.prefix(mostNamed).joined(separator: ", ") + (others.count > mostNamed ? ", …" : "")
        let content = others.isEmpty ? "it is empty" : "it has \(shown)"
        return Refusal(
            code: "zip-without-workbook",
            message:
                "\(archive) is a ZIP file with no workbook in it: \(content). Ask the bidder for the workbook (.xlsx).",
            cause: .unusableFile)
    }
}
