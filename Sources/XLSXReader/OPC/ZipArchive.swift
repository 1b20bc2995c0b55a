/// A ZIP file of files, such as workbooks that somebody sent together; not a workbook, which is one, too.
///
/// A value: its files stay compressed until they are asked for.
package struct ZipArchive: Sendable {
    /// The ZIP file's name without its folder.
    package let fileName: String
    /// The names of its files as stored, folders with slashes, in stored order. Folders and links are left out.
    package let names: [String]

    private let parts: [StoredPart]
    private let limits: ReadLimits

    /// Reads the directory of a ZIP file. Nil when the bytes are no ZIP file, or a package such as a workbook is.
    ///
    /// Cost: proportional to the number of entries.
    /// - Throws: `damaged`, `password-protected` or `over-limit`.
    package init?(bytes: [UInt8], fileName: String, limits: ReadLimits) throws(XLSXReaderError) {
        guard FileFormat.detect(bytes) == nil, FileFormat.detectPackage(bytes) == nil else { return nil }
        let directory = try ZipDirectory(bytes, fileName: fileName, limits: limits)
        let files = directory.entries.filter { !$0.isFolder && !$0.isSymbolicLink }
        guard !files.contains(where: { $0.name == Package.contentTypesPart.key || $0.name == Self.contentTypes }) else {
            return nil
        }
        let inflater = SharedInflater()
        parts = files.map { entry in
            StoredPart(
                name: entry.name, file: bytes, inflater: inflater, range: entry.data, isDeflated: entry.isDeflated,
                size: entry.size, checksum: entry.checksum)
        }
        names = parts.map(\.name)
        self.fileName = fileName
        self.limits = limits
    }

    /// The list that every package has.
    private static let contentTypes = "[Content_Types].xml"

    /// The bytes of one of its files, by its position among ``names``.
    ///
    /// - Throws: `over-limit` for one that is larger than a file may be, or much larger than its compressed form; `damaged`.
    package func contents(ofFileAt index: Int) throws(XLSXReaderError) -> [UInt8] {
        let part = parts[index]
        let limit = limits.fileBytes
        guard part.size <= limit else { throw FileBytes.tooLarge(part.size, limit, shown(part.name)) }
        let ratio = part.size / max(1, part.range.count)
        if part.size > 8 << 20 {
            try XLSXReaderError.check(
                ratio, "inflationRatio", limits.inflationRatio,
                "how many times larger the file is than its compressed form", fileName: shown(part.name))
        }
        guard let bytes = part.inflated() else {
            throw XLSXReaderError(.damaged, fileName: shown(part.name), detail: "its compressed content is broken")
        }
        return bytes
    }

    private func shown(_ name: String) -> String { fileName + "/" + name }
}
