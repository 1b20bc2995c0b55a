import SpreadsheetModel

/// The directory of a ZIP container, read and checked whole before any of its data is (APPNOTE 4.3).
///
/// A container is read in one way or not at all. Every entry's two headers agree in name, method, checksum and sizes;
/// their times may differ, which .NET makes them do whenever saving takes it past an even second. Entries do not
/// overlap, and there is one directory. What is left between entries or behind the end is noted, not read.
struct ZipDirectory {
    /// In stored order of the directory.
    let entries: [ZipEntry]
    /// Bytes that belong to no entry, in front of the directory.
    let strayBytes: Int
    /// Bytes behind the container.
    let trailingBytes: Int

    /// Reads the directory.
    ///
    /// Cost: proportional to the number of entries, of which there are no more than `limits` allow.
    /// - Throws: `damaged`, `password-protected` or `over-limit`.
    init(_ bytes: [UInt8], fileName: String, limits: ReadLimits) throws(XLSXReaderError) {
        let file = ZipBytes(bytes: bytes)
        let record: ZipEndRecord
        do throws(ZipFault) {
            record = try ZipEndRecord.find(in: file)
        } catch {
            throw XLSXReaderError(.damaged, fileName: fileName, detail: error.rawValue)
        }
        guard record.entryCount <= limits.entries else {
            let overrun = LimitOverrun(
                "entries", "the number of entries", value: record.entryCount, limit: limits.entries)
            throw XLSXReaderError.overLimit(overrun, fileName: fileName)
        }
        let directory = record.directory
        var entries: [ZipEntry] = []
        var position = directory.lowerBound
        for _ in 0..<record.entryCount {
            let (entry, next) = try ZipEntry.read(
                at: position, before: directory.lowerBound, in: file, fileName: fileName, limits: limits)
            entries.append(entry)
            position = next
        }
        guard position == directory.upperBound else {
            throw XLSXReaderError(.damaged, fileName: fileName, detail: ZipFault.brokenDirectory.rawValue)
        }
        let extents = entries.map(\.extent).sorted { $0.lowerBound < $1.lowerBound }
        for (extent, next) in zip(extents, extents.dropFirst()) where extent.upperBound > next.lowerBound {
            throw XLSXReaderError(.damaged, fileName: fileName, detail: ZipFault.overlap.rawValue)
        }
        self.entries = entries
        strayBytes = directory.lowerBound - extents.reduce(0) { $0 + $1.count }
        trailingBytes = bytes.count - record.end
    }
}
