/// Builds ZIP files byte by byte, so that a test can get any field wrong. Entries are stored, not compressed.
struct ZipBuilder {
    struct Entry {
        var name: String
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
    }

    var entries: [Entry] = []

    /// The whole file.
    var bytes: [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let offset = UInt32(file.count)
            file += Self.little(0x0403_4B50 as UInt32) + Self.fields(of: entry, time: entry.localTime)
            let localName = Array((entry.localName ?? entry.name).utf8)
            file += Self.little(UInt16(localName.count)) + Self.little(0 as UInt16) + localName + entry.content
            let name = Array(entry.name.utf8)
            directory += Self.little(0x0201_4B50 as UInt32) + Self.little(20 as UInt16) + Self.fields(of: entry)
            directory += Self.little(UInt16(name.count)) + [UInt8](repeating: 0, count: 12) + Self.little(offset) + name
        }
        let start = UInt32(file.count)
        let count = UInt16(entries.count)
        file += directory
        file += Self.little(0x0605_4B50 as UInt32) + [0, 0, 0, 0] + Self.little(count) + Self.little(count)
        file += Self.little(UInt32(directory.count)) + Self.little(start) + [0, 0]
        return file
    }

    /// The fields that both headers share: version, flags, method, time, checksum, sizes.
    private static func fields(of entry: Entry, time: UInt8 = 0) -> [UInt8] {
        let size = UInt32(entry.content.count)
        var fields = little(20 as UInt16) + little(entry.flags) + little(entry.method) + [time, 0, 0x21, 0x58]
        fields += little(entry.statedChecksum ?? checksum(entry.content)) + little(entry.statedStoredSize ?? size)
        return fields + little(entry.statedSize ?? size)
    }

    private static func little<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
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
