@testable import XLSXReader

/// The directory of a ZIP container.
enum ZipDirectoryPromises {
    static func broken(on bytes: [UInt8]) -> String? {
        let directory: ZipDirectory
        do throws(XLSXReaderError) {
            directory = try ZipDirectory(bytes, fileName: "acme.xlsx", limits: limits)
        } catch {
            return error.message.contains("acme.xlsx") ? nil : "a message that names no file"
        }
        guard directory.strayBytes >= 0, directory.trailingBytes >= 0 else { return "bytes that belong twice" }
        for entry in directory.entries {
            guard bytes.indices.contains(entry.extent.lowerBound), entry.extent.upperBound <= bytes.count,
                entry.extent.lowerBound < entry.data.lowerBound, entry.data.upperBound <= entry.extent.upperBound
            else { return "an entry outside the file" }
        }
        return brokenByOracle(bytes, directory)
    }

    private static let limits = {
        var limits = ReadLimits()
        limits.entries = 100
        return limits
    }()

    /// Where libzip reads the container too, it finds the same entries: nobody is shown another package.
    private static func brokenByOracle(_ bytes: [UInt8], _ directory: ZipDirectory) -> String? {
        guard let oracle = ZipOracle(bytes) else { return nil }
        guard oracle.entries.count == directory.entries.count else { return "another number of entries than libzip" }
        for (entry, other) in zip(directory.entries, oracle.entries) {
            let found = ZipOracle.Entry(
                name: Array(entry.name.utf8), size: UInt64(entry.size), storedSize: UInt64(entry.data.count),
                checksum: entry.checksum)
            if found != other { return "another entry than libzip" }
        }
        return nil
    }

    static let seeds: [[UInt8]] = {
        var described = ZipBuilder(entries: [ZipBuilder.Entry(name: "a.xml", content: Array("<a/>".utf8))])
        let plain = described.bytes
        described.entries[0].isDescribedLater = true
        return [
            ZipBuilder(entries: []).bytes, plain, described.bytes, described.wideBytes, WorkbookBuilder().zip.bytes,
        ]
    }()
}
