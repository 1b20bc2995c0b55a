/// The bytes of a ZIP container in the making (ISO/IEC 21320-1, PKWARE's APPNOTE 4.3): every entry whole in memory,
/// deflated where that is smaller, with its sizes and its CRC-32 in front of it.
///
/// Every entry carries the first date a ZIP can hold, so that the same parts give the same bytes. Containers that would
/// need ZIP64, which not every reader of XLSX knows, are refused.
struct ZipOutput: ~Copyable {
    /// What has been written so far.
    private var bytes: [UInt8] = []
    private var entries: [ZipOutputEntry] = []
    private let deflater: Deflater
    /// The part that was written last, kept for its memory.
    private var memory: XMLOutput?

    /// An empty container.
    init() throws(XLSXWriterError) {
        guard let deflater = Deflater(level: Self.fastLevel) else {
            throw XLSXWriterError(.ioFault, detail: "there is no memory to compress it")
        }
        self.deflater = deflater
        bytes.reserveCapacity(Self.ordinarySize)
    }

    /// Room for the container of a finished workbook and the part that comes next, so that it need not move.
    private static let ordinarySize = 1 << 16

    /// How hard libdeflate works, 1 to 12: for ordinary parts, and where the size is felt. Measured in
    /// `Docs/Decisions/0003-own-writer.md`.
    private static let fastLevel: Int32 = 1
    private static let thoroughLevel: Int32 = 5

    /// From how many bytes on a part's size is felt.
    private static let largePart = 1 << 20

    /// The greatest size and offset of a container without ZIP64.
    private static let sizeLimit = Int(UInt32.max)

    /// Adds a part. The caller gives every name once.
    mutating func add(
        _ name: String, _ write: (inout XMLOutput) -> Void
    ) throws(XLSXWriterError) {
        var part = memory.take() ?? XMLOutput()
        part.restart()
        write(&part)
        try part.bytes.withBytes { bytes throws(XLSXWriterError) in try add(name, bytes) }
        memory = consume part
    }

    /// Adds a part that is not XML. The caller gives every name once.
    mutating func add(_ name: String, _ content: Span<UInt8>) throws(XLSXWriterError) {
        try Self.checkSize(content.count)
        let offset = bytes.count
        var entry = ZipOutputEntry(
            name: name, checksum: Deflater.checksum(content), size: content.count, offset: offset)
        entry.appendHeader(to: &bytes)
        let start = bytes.count
        entry.deflatedSize = append(content)
        if entry.deflatedSize == nil {
            unsafe content.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
        }
        entry.completeHeader(in: &bytes, at: start)
        try Self.checkSize(bytes.count)
        entries.append(entry)
    }

    /// Appends a content deflated, and gives the number of bytes appended; nil, and nothing is, where that is no smaller.
    private mutating func append(_ content: Span<UInt8>) -> Int? {
        content.count < Self.largePart
            ? deflater.append(content, to: &bytes)
            : Deflater(level: Self.thoroughLevel)?.append(content, to: &bytes)
    }

    /// The whole container, its directory at the end.
    consuming func finished() throws(XLSXWriterError) -> [UInt8] {
        let start = bytes.count
        for entry in entries { entry.appendDirectoryRecord(to: &bytes) }
        let size = bytes.count - start
        try Self.checkSize(bytes.count)
        guard entries.count < Int(UInt16.max) else { throw Self.tooLarge }
        // The end record: no disks, no comment.
        bytes.append(littleEndian: 0x0605_4B50 as UInt32)
        bytes.append(littleEndian: 0 as UInt32)
        bytes.append(littleEndian: UInt16(truncatingIfNeeded: entries.count))
        bytes.append(littleEndian: UInt16(truncatingIfNeeded: entries.count))
        bytes.append(littleEndian: UInt32(truncatingIfNeeded: size))
        bytes.append(littleEndian: UInt32(truncatingIfNeeded: start))
        bytes.append(littleEndian: 0 as UInt16)
        return bytes
    }

    private static func checkSize(_ size: Int) throws(XLSXWriterError) {
        // All ones would say that the number stands elsewhere.
        guard size < sizeLimit else { throw tooLarge }
    }

    private static var tooLarge: XLSXWriterError {
        .refused("it would be larger than the 4 GB that every program can open; plan fewer cells")
    }
}

extension [UInt8] {
    /// Appends a number, its lowest byte first.
    mutating func append(littleEndian number: some FixedWidthInteger & UnsignedInteger) {
        var rest = number
        for _ in 0..<number.bitWidth / 8 {
            append(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
    }
}
