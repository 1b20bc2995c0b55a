import SpreadsheetModel

extension Package {
    /// The entries of the directory by the names that parts are known under. None is inflated.
    static func parts(
        of directory: ZipDirectory, in file: [UInt8], fileName: String
    ) throws(XLSXReaderError) -> [PartName: StoredPart] {
        var parts: [PartName: StoredPart] = [:]
        parts.reserveCapacity(directory.entries.count)
        let inflater = SharedInflater()
        for entry in directory.entries where !entry.isFolder {
            let part = StoredPart(
                name: entry.name, file: file, inflater: inflater, range: entry.data, isDeflated: entry.isDeflated,
                size: entry.size, checksum: entry.checksum)
            guard parts.updateValue(part, forKey: PartName(entry.name)) == nil else {
                throw XLSXReaderError(
                    .damaged, fileName: fileName, part: entry.name, detail: ZipFault.twice.rawValue)
            }
        }
        return parts
    }
}
