/// One entry of a ``ZipOutput``: what its two headers say (APPNOTE 4.3.7 and 4.3.12).
struct ZipOutputEntry {
    /// The part's name, ASCII.
    let name: String
    /// The CRC-32 of the content.
    let checksum: UInt32
    /// The size of the content in bytes.
    let size: Int
    /// Where the entry starts in the container.
    let offset: Int
    /// The size of the deflated content; nil for content that is stored as it is.
    var deflatedSize: Int?

    /// Appends the header that stands in front of the content.
    func appendHeader(to bytes: inout [UInt8]) {
        bytes.append(littleEndian: 0x0403_4B50 as UInt32)
        appendFacts(to: &bytes)
        bytes.append(contentsOf: name.utf8)
    }

    /// Sets what was not known when the header was appended: the method and the size in the container.
    ///
    /// - Parameter start: where the content starts, after the header.
    func completeHeader(in bytes: inout [UInt8], at start: Int) {
        var header: [UInt8] = []
        appendHeader(to: &header)
        bytes.replaceSubrange(offset..<start, with: header)
    }

    /// Appends the entry's record of the directory.
    func appendDirectoryRecord(to bytes: inout [UInt8]) {
        bytes.append(littleEndian: 0x0201_4B50 as UInt32)
        bytes.append(littleEndian: Self.version)
        appendFacts(to: &bytes)
        // No comment, the first disk, no attributes.
        bytes.append(littleEndian: 0 as UInt16)
        bytes.append(littleEndian: 0 as UInt16)
        bytes.append(littleEndian: 0 as UInt16)
        bytes.append(littleEndian: 0 as UInt32)
        bytes.append(littleEndian: UInt32(truncatingIfNeeded: offset))
        bytes.append(contentsOf: name.utf8)
    }

    /// What both headers say, from the version needed to the length of the extra field, which is empty.
    private func appendFacts(to bytes: inout [UInt8]) {
        bytes.append(littleEndian: Self.version)
        bytes.append(littleEndian: Self.namesAreUTF8)
        bytes.append(littleEndian: (deflatedSize == nil ? 0 : 8) as UInt16)
        bytes.append(littleEndian: 0 as UInt16)
        bytes.append(littleEndian: Self.firstDay)
        bytes.append(littleEndian: checksum)
        bytes.append(littleEndian: UInt32(truncatingIfNeeded: deflatedSize ?? size))
        bytes.append(littleEndian: UInt32(truncatingIfNeeded: size))
        bytes.append(littleEndian: UInt16(truncatingIfNeeded: name.utf8.count))
        bytes.append(littleEndian: 0 as UInt16)
    }

    /// Version 2.0 of the format, which knows DEFLATE.
    private static let version: UInt16 = 20
    /// Bit 11 of the flags.
    private static let namesAreUTF8: UInt16 = 1 << 11
    /// 1 January 1980 in MS-DOS's form.
    private static let firstDay: UInt16 = 0x0021
}
