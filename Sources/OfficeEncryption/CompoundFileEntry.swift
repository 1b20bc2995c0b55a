/// A line of a compound file's directory (MS-CFB 2.6.1): a stream, a folder of streams, or nothing.
struct CompoundFileEntry {
    let name: String
    let isStream: Bool
    let isRoot: Bool
    /// The first sector of its content.
    let start: UInt32
    /// In bytes.
    let size: Int

    private static let length = 128

    /// The lines of a directory. What is beyond a size that any file has counts as the largest.
    static func list(in bytes: [UInt8]) -> [CompoundFileEntry] {
        (0..<bytes.count / length).compactMap { CompoundFileEntry(Array(bytes[$0 * length..<($0 + 1) * length])) }
    }

    private init?(_ bytes: [UInt8]) {
        guard let nameLength = bytes.number16(at: 64), let start = bytes.number32(at: 116),
            let size = bytes.number64(at: 120)
        else { return nil }
        let units = (0..<max(0, min(32, Int(nameLength) / 2) - 1)).compactMap { bytes.number16(at: 2 * $0) }
        name = String(decoding: units, as: UTF16.self)
        isStream = bytes[66] == 2
        isRoot = bytes[66] == 5
        self.start = start
        // The upper half of a size means nothing in a file of 512-byte sectors, which none here outgrows.
        self.size = Int(size & 0xFFFF_FFFF)
    }
}
