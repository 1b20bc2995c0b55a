import SpreadsheetModel

/// One entry of a ZIP container, once its two headers were found to agree.
struct ZipEntry {
    /// Its name as stored. Bytes that are no UTF-8 are replaced.
    let name: String
    /// Its size once inflated, in bytes.
    let size: Int
    /// The CRC-32 of its inflated bytes.
    let checksum: UInt32
    /// Whether its data is a DEFLATE stream; otherwise it is stored as it is.
    let isDeflated: Bool
    /// Its data, in bytes of the file.
    let data: Range<Int>
    /// All that belongs to it: local header, data, and what describes the data behind it.
    let extent: Range<Int>
    /// Whether the entry says that it is a link to another file.
    let isSymbolicLink: Bool

    /// Whether it stands for a folder, which a package does not need.
    var isFolder: Bool { name.hasSuffix("/") }
}

extension ZipEntry {
    /// The entry whose header stands at a position of the directory, and the position after that header.
    static func read(
        at position: Int, before directory: Int, in file: ZipBytes, fileName: String, limits: ReadLimits
    ) throws(XLSXReaderError) -> (ZipEntry, next: Int) {
        guard let central = ZipHeader(central: position, in: file) else {
            throw XLSXReaderError(.damaged, fileName: fileName, detail: ZipFault.brokenDirectory.rawValue)
        }
        try XLSXReaderError.check(
            central.name.count, "entryNameBytes", limits.entryNameBytes, "the length of an entry's name in bytes",
            fileName: fileName)
        let name = String(copying: file.bytes.span.extracting(central.name))
        guard !central.isEncrypted else {
            throw XLSXReaderError(.passwordProtected, fileName: fileName, part: name, detail: "an entry is encrypted")
        }
        do throws(ZipFault) {
            return (try entry(name, central, at: position, before: directory, in: file), central.end)
        } catch {
            throw XLSXReaderError(.damaged, fileName: fileName, part: name, detail: error.rawValue)
        }
    }

    private static func entry(
        _ name: String, _ central: ZipHeader, at position: Int, before directory: Int, in file: ZipBytes
    ) throws(ZipFault) -> ZipEntry {
        guard isAcceptable(file.bytes.span.extracting(central.name)) else { throw .forbiddenName }
        // Some programs take the name from here, so a second name would show them another package.
        if let other = central.extraField(0x7075, in: file), !file.isSame(other.dropFirst(5), central.name) {
            throw .secondName
        }
        guard central.method == 0 || central.method == 8 else { throw .unknownMethod }
        guard central.localOffset <= directory, let local = ZipHeader(local: central.localOffset, in: file),
            file.isSame(local.name, central.name), local.method == central.method,
            local.isEncrypted == central.isEncrypted
        else { throw .headersDiffer }
        guard local.end <= directory, central.storedSize <= directory - local.end else { throw .cutOff }
        guard central.method == 8 || central.size == central.storedSize else { throw .sizesDiffer }
        let data = local.end..<local.end + central.storedSize
        let isRepeated =
            (local.checksum, local.storedSize, local.size) == (central.checksum, central.storedSize, central.size)
        var end = data.upperBound
        if local.isDescribedLater {
            let descriptor = descriptorLength(of: central, at: end, before: directory, in: file)
            guard descriptor != nil || isRepeated, mayLeaveOut(local, central) else { throw .headersDiffer }
            end += descriptor ?? 0
        } else if !isRepeated {
            throw .headersDiffer
        }
        let isLink =
            file.number(at: position + 5, size: 1) == 3 && (file.number(at: position + 40, size: 2) ?? 0) >> 12 == 0xA
        return ZipEntry(
            name: name, size: central.size, checksum: UInt32(truncatingIfNeeded: central.checksum),
            isDeflated: central.method == 8, data: data, extent: central.localOffset..<end, isSymbolicLink: isLink)
    }

    /// Whether each field that a descriptor repeats is absent in front of the data, or true.
    private static func mayLeaveOut(_ local: ZipHeader, _ central: ZipHeader) -> Bool {
        [
            (local.checksum, central.checksum), (local.storedSize, central.storedSize), (local.size, central.size),
        ].allSatisfy { $0 == 0 || $0 == ZipHeader.full || $0 == $1 }
    }

    /// The length of the descriptor after the data: checksum and sizes, of four or eight bytes each, with or without
    /// a signature (APPNOTE 4.3.9); nil when none of these is there.
    private static func descriptorLength(
        of header: ZipHeader, at end: Int, before directory: Int, in file: ZipBytes
    ) -> Int? {
        for start in file.has(.dataDescriptor, at: end) ? [4, 0] : [0] {
            for width in [4, 8] {
                let length = start + 4 + 2 * width
                guard end + length <= directory, file.number(at: end + start, size: 4) == header.checksum,
                    file.number(at: end + start + 4, size: width) == header.storedSize,
                    file.number(at: end + start + 4 + width, size: width) == header.size
                else { continue }
                return length
            }
        }
        return nil
    }

    /// Whether a name stays inside the package: not absolute, no drive letter, no step up, no control character.
    private static func isAcceptable(_ name: Span<UInt8>) -> Bool {
        guard name.count > 0, !isSeparator(name[0]), name.count == 1 || name[1] != UInt8(ascii: ":") else {
            return false
        }
        var segment = 0
        for index in name.indices {
            guard name[index] >= 0x20, name[index] != 0x7F else { return false }
            if isSeparator(name[index]) {
                if isStepUp(name, segment..<index) { return false }
                segment = index + 1
            }
        }
        return !isStepUp(name, segment..<name.count)
    }

    private static func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }

    /// Whether a segment of a name is `..`.
    private static func isStepUp(_ name: borrowing Span<UInt8>, _ segment: Range<Int>) -> Bool {
        segment.count == 2 && name[segment.lowerBound] == UInt8(ascii: ".")
            && name[segment.lowerBound + 1] == UInt8(ascii: ".")
    }
}
