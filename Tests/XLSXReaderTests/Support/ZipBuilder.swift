import SpreadsheetModel

/// Builds ZIP files byte by byte, so that a test can get any field wrong. Entries are stored as they are given.
struct ZipBuilder {
    struct Entry {
        var name: [UInt8]
        var content: [UInt8]
        var method: UInt16 = 0
        var flags: UInt16 = 0
        /// What both headers say instead of the truth.
        var statedSize: UInt32?
        var statedStoredSize: UInt32?
        var statedChecksum: UInt32?
        /// What the local header says instead of the name.
        var localName: String?
        /// What the local header gives as the time instead of midnight.
        var localTime: UInt8 = 0
        /// Whether checksum and sizes stand behind the data instead of in front.
        var isDescribedLater = false
        /// Bytes between this entry and the next.
        var gap: [UInt8] = []
        /// Extra fields in the directory.
        var extra: [UInt8] = []
        /// The entry whose local header the directory leads to instead of its own.
        var sharedWith: Int?
        /// The file mode that Unix programs give.
        var mode: UInt16?

        init(name: String, content: [UInt8]) {
            self.init(name: Array(name.utf8), content: content)
        }

        init(name: [UInt8], content: [UInt8]) {
            self.name = name
            self.content = content
        }

        /// The entry with its content compressed.
        var deflated: Entry {
            var entry = self
            entry.content = Deflate.compressed(content)
            entry.method = 8
            entry.statedSize = statedSize ?? UInt32(content.count)
            entry.statedChecksum = statedChecksum ?? ZipBuilder.checksum(content)
            return entry
        }
    }

    var entries: [Entry] = []

    /// The entry of that name, to be changed.
    subscript(name: String) -> Entry? {
        get { entries.first { $0.name == Array(name.utf8) } }
        set {
            guard let newValue, let index = entries.firstIndex(where: { $0.name == Array(name.utf8) }) else { return }
            entries[index] = newValue
        }
    }

    /// What stands behind the end record, and how long that record says its comment is.
    var comment: [UInt8] = []
    var statedCommentLength: UInt16?

    /// The whole file.
    var bytes: [UInt8] { file(isWide: false) }

    /// The whole file, with the end records of a container of more than 4 GiB (Zip64).
    var wideBytes: [UInt8] { file(isWide: true) }

    private func file(isWide: Bool) -> [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        var offsets: [UInt32] = []
        for entry in entries {
            offsets.append(entry.sharedWith.map { offsets[$0] } ?? UInt32(file.count))
            if entry.sharedWith == nil { file += Self.local(entry) }
            directory += Self.central(entry, offset: offsets.last ?? 0)
        }
        let start = file.count
        file += directory
        if isWide {
            let position = file.count
            let count = UInt64(entries.count)
            file += Self.little(0x0606_4B50 as UInt32) + Self.little(44 as UInt64) + Self.little(45 as UInt16)
            file += Self.little(45 as UInt16) + Self.little(0 as UInt64) + Self.little(count) + Self.little(count)
            file += Self.little(UInt64(directory.count)) + Self.little(UInt64(start))
            file += Self.little(0x0706_4B50 as UInt32) + Self.little(0 as UInt32) + Self.little(UInt64(position))
            file += Self.little(1 as UInt32)
        }
        let count = isWide ? .max : UInt16(entries.count)
        file += Self.little(0x0605_4B50 as UInt32) + [0, 0, 0, 0] + Self.little(count) + Self.little(count)
        file += Self.little(isWide ? .max : UInt32(directory.count)) + Self.little(isWide ? .max : UInt32(start))
        return file + Self.little(statedCommentLength ?? UInt16(comment.count)) + comment
    }

    private static func local(_ entry: Entry) -> [UInt8] {
        let name = entry.localName.map { Array($0.utf8) } ?? entry.name
        var bytes = little(0x0403_4B50 as UInt32) + little(20 as UInt16) + start(of: entry, time: entry.localTime)
        bytes += entry.isDescribedLater ? [UInt8](repeating: 0, count: 12) : numbers(of: entry)
        bytes += little(UInt16(name.count)) + little(0 as UInt16) + name + entry.content
        if entry.isDescribedLater { bytes += little(0x0807_4B50 as UInt32) + numbers(of: entry) }
        return bytes + entry.gap
    }

    private static func central(_ entry: Entry, offset: UInt32) -> [UInt8] {
        var bytes = little(0x0201_4B50 as UInt32) + [20, entry.mode == nil ? 0 : 3] + little(20 as UInt16)
        bytes += start(of: entry, time: 0) + numbers(of: entry) + little(UInt16(entry.name.count))
        bytes += little(UInt16(entry.extra.count)) + [UInt8](repeating: 0, count: 8)
        return bytes + little(entry.mode ?? 0) + little(offset) + entry.name + entry.extra
    }

    /// Flags, method and time.
    private static func start(of entry: Entry, time: UInt8) -> [UInt8] {
        little(entry.isDescribedLater ? entry.flags | 8 : entry.flags) + little(entry.method) + [time, 0, 0x21, 0x58]
    }

    /// Checksum and sizes.
    private static func numbers(of entry: Entry) -> [UInt8] {
        let size = UInt32(entry.content.count)
        return little(entry.statedChecksum ?? checksum(entry.content)) + little(entry.statedStoredSize ?? size)
            + little(entry.statedSize ?? size)
    }

    static func little<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
        (0..<Value.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> (8 * Value($0))) }
    }

    /// The CRC-32 of ZIP, bit by bit.
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var register: UInt32 = .max
        for byte in bytes {
            register ^= UInt32(byte)
            for _ in 0..<8 { register = register >> 1 ^ (register & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
        return ~register
    }
}
