/// A compound file (MS-CFB): a file system of sectors, in which Office keeps an encrypted workbook.
///
/// Everything in it comes from a stranger: a chain of sectors is never longer than the file has sectors, so that a loop
/// ends, and no stream is larger than the file. Nothing is read that is not asked for.
struct CompoundFile {
    private let bytes: [UInt8]
    private let sectorSize: Int
    /// The sectors that the file has room for; the last may be cut short.
    private let sectorCount: Int
    /// The sector behind each sector.
    private let next: [UInt32]
    /// The same for the small sectors inside the stream of small streams.
    private var nextSmall: [UInt32] = []
    /// The stream that small streams lie in.
    private var smallStream: [UInt8] = []
    private var entries: [CompoundFileEntry] = []
    /// Streams shorter than this lie in the stream of small streams.
    private let cutoff: Int

    private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    private static let smallSectorSize = 64
    /// Numbers from this one on are marks, such as the end of a chain, not sectors.
    private static let largestSector: UInt32 = 0xFFFF_FFFA

    /// Whether bytes start as a compound file does.
    static func isOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: signature) }

    /// Opens a compound file. Cost: proportional to its tables of sectors and its directory.
    init(_ bytes: [UInt8]) throws(EncryptionFault) {
        guard Self.isOne(bytes), let version = bytes.number16(at: 26), let shift = bytes.number16(at: 30),
            bytes.number16(at: 28) == 0xFFFE, bytes.number16(at: 32) == 6,
            (version, shift) == (3, 9) || (version, shift) == (4, 12), let cutoff = bytes.number32(at: 56),
            let directory = bytes.number32(at: 48), let smallTable = bytes.number32(at: 60), cutoff <= 1 << 20
        else { throw .container }
        self.bytes = bytes
        self.cutoff = Int(cutoff)
        sectorSize = 1 << Int(shift)
        sectorCount = max(0, (bytes.count - 1) / sectorSize)
        next = try Self.table(of: bytes, sectorSize: sectorSize, sectorCount: sectorCount)
        entries = CompoundFileEntry.list(in: try content(from: directory))
        guard let root = entries.first, root.isRoot else { throw .container }
        smallStream = try content(from: root.start, size: root.size)
        nextSmall = Self.numbers(in: try content(from: smallTable))
    }

    /// The content of the stream of a name; nil when there is none. Cost: its size.
    func stream(named name: String) throws(EncryptionFault) -> [UInt8]? {
        let named = entries.filter { $0.isStream && $0.name == name }
        guard let entry = named.first else { return nil }
        guard named.count == 1 else { throw .container }
        return entry.size < cutoff
            ? try smallContent(from: entry.start, size: entry.size) : try content(from: entry.start, size: entry.size)
    }

    /// The table of the sector behind each sector, from the sectors that the header and its chain of lists name.
    private static func table(
        of bytes: [UInt8], sectorSize: Int, sectorCount: Int
    ) throws(EncryptionFault) -> [UInt32] {
        var table: [UInt32] = []
        var list = (0..<109).compactMap { bytes.number32(at: 76 + 4 * $0) }[...]
        guard var following = bytes.number32(at: 68) else { throw .container }
        var steps = 0
        while table.count < sectorCount {
            guard let sector = list.popFirst() else {
                guard following <= largestSector, steps < sectorCount,
                    let range = range(of: following, in: bytes, sectorSize), range.count == sectorSize
                else { break }
                steps += 1
                let numbers = numbers(in: Array(bytes[range]))
                list = numbers.dropLast()
                following = numbers.last ?? .max
                continue
            }
            guard sector <= largestSector else { continue }
            guard let range = range(of: sector, in: bytes, sectorSize) else { throw .container }
            table += numbers(in: Array(bytes[range]))
        }
        return table
    }

    /// A stream of a size; all of its chain when none is given.
    private func content(from start: UInt32, size: Int? = nil) throws(EncryptionFault) -> [UInt8] {
        guard (size ?? 0) <= bytes.count else { throw .container }
        var content: [UInt8] = []
        var sector = start
        var steps = 0
        while sector <= Self.largestSector, size.map({ content.count < $0 }) ?? true {
            steps += 1
            guard steps <= sectorCount, let range = Self.range(of: sector, in: bytes, sectorSize),
                next.indices.contains(Int(sector))
            else { throw .container }
            content += bytes[range]
            sector = next[Int(sector)]
        }
        guard let size else { return content }
        guard content.count >= size else { throw .container }
        return Array(content.prefix(size))
    }

    /// A stream that lies in the stream of small streams.
    private func smallContent(from start: UInt32, size: Int) throws(EncryptionFault) -> [UInt8] {
        var content: [UInt8] = []
        var sector = start
        while content.count < size {
            let first = Int(sector) * Self.smallSectorSize
            guard sector <= Self.largestSector, first < smallStream.count, nextSmall.indices.contains(Int(sector))
            else {
                throw .container
            }
            content += smallStream[first..<min(first + Self.smallSectorSize, smallStream.count)]
            sector = nextSmall[Int(sector)]
        }
        return Array(content.prefix(size))
    }

    /// Where a sector lies in the file; nil when it does not. The last sector of a file may be cut short.
    private static func range(of sector: UInt32, in bytes: [UInt8], _ sectorSize: Int) -> Range<Int>? {
        let start = (Int(sector) + 1) * sectorSize
        return start < bytes.count ? start..<min(start + sectorSize, bytes.count) : nil
    }

    private static func numbers(in bytes: [UInt8]) -> [UInt32] {
        stride(from: 0, to: bytes.count - bytes.count % 4, by: 4).compactMap { bytes.number32(at: $0) }
    }
}

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
