extension Package {
    /// Looks over the whole directory before anything is inflated, then takes the stored bytes of each entry.
    static func parts(
        of archive: borrowing ZipArchive, fileBytes: Int, fileName: String, limits: ReadLimits
    ) throws(XLSXReaderError) -> [PartName: StoredPart] {
        let count = archive.entryCount
        guard count <= limits.entries else {
            let overrun = LimitOverrun("entries", "the number of entries", value: count, limit: limits.entries)
            throw XLSXReaderError.overLimit(overrun, fileName: fileName)
        }
        var parts: [PartName: StoredPart] = [:]
        parts.reserveCapacity(count)
        for index in 0..<count {
            guard let entry = archive.entry(at: index) else {
                throw XLSXReaderError(.damaged, fileName: fileName, detail: "its directory is incomplete")
            }
            try check(entry, fileName: fileName, limits: limits)
            if entry.name.hasSuffix("/") { continue }
            guard entry.compressedSize <= fileBytes, let stored = archive.storedBytes(of: entry) else {
                throw XLSXReaderError(
                    .damaged, fileName: fileName, part: entry.name, detail: "its content is cut off")
            }
            let part = StoredPart(
                name: entry.name, compressed: stored, isDeflated: entry.method == 8, size: entry.size,
                checksum: entry.checksum)
            guard parts.updateValue(part, forKey: PartName(entry.name)) == nil else {
                throw XLSXReaderError(
                    .damaged, fileName: fileName, part: entry.name, detail: "its container has one name twice")
            }
        }
        return parts
    }

    private static func check(_ entry: ZipEntry, fileName: String, limits: ReadLimits) throws(XLSXReaderError) {
        guard !entry.isEncrypted else {
            throw XLSXReaderError(
                .passwordProtected, fileName: fileName, part: entry.name, detail: "an entry is encrypted")
        }
        guard entry.method == 0 || entry.method == 8 else {
            throw XLSXReaderError(
                .damaged, fileName: fileName, part: entry.name, detail: "it uses a compression that workbooks do not")
        }
        let length = entry.name.utf8.count
        guard length <= limits.entryNameBytes else {
            let overrun = LimitOverrun(
                "entryNameBytes", "the length of an entry's name in bytes", value: length, limit: limits.entryNameBytes)
            throw XLSXReaderError.overLimit(overrun, fileName: fileName)
        }
        guard isAcceptable(entry.name) else {
            throw XLSXReaderError(
                .damaged, fileName: fileName, part: entry.name, detail: "its container has a name that is not allowed")
        }
    }

    /// Whether a name stays inside the package: not absolute, no drive letter, no step up, no control character.
    private static func isAcceptable(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard let first = bytes.first, first != UInt8(ascii: "/"), first != UInt8(ascii: "\\") else { return false }
        if bytes.count > 1, bytes[1] == UInt8(ascii: ":") { return false }
        let segments = bytes.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
        return !segments.contains { $0.elementsEqual("..".utf8) } && !bytes.contains { $0 < 0x20 }
    }
}
