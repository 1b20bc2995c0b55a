import Findings
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
