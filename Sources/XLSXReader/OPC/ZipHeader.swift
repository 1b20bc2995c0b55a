/// The fields that the directory and an entry's local header share (APPNOTE 4.3.7 and 4.3.12).
struct ZipHeader {
    let flags: Int
    let method: Int
    let checksum: Int
    private(set) var storedSize: Int
    private(set) var size: Int
    /// Where the entry's local header is; 0 when this is one.
    private(set) var localOffset: Int
    /// Where its name stands.
    let name: Range<Int>
    /// Extra fields, each an identifier, a length and that many bytes.
    private let extra: Range<Int>
    /// The first byte after the header.
    let end: Int

    /// A directory's header at a position; nil when none is there.
    init?(central position: Int, in file: ZipBytes) {
        guard file.has(.centralHeader, at: position), let comment = file.number(at: position + 32, size: 2),
            file.number(at: position + 34, size: 2) == 0, let offset = file.number(at: position + 42, size: 4)
        else { return nil }
        self.init(file, fields: position + 8, names: position + 46, comment: comment, localOffset: offset)
    }

    /// A local header at a position; nil when none is there.
    init?(local position: Int, in file: ZipBytes) {
        guard file.has(.localHeader, at: position) else { return nil }
        self.init(file, fields: position + 6, names: position + 30, comment: 0, localOffset: 0)
    }

    private init?(_ file: ZipBytes, fields: Int, names: Int, comment: Int, localOffset: Int) {
        guard let flags = file.number(at: fields, size: 2), let method = file.number(at: fields + 2, size: 2),
            let checksum = file.number(at: fields + 8, size: 4),
            let storedSize = file.number(at: fields + 12, size: 4), let size = file.number(at: fields + 16, size: 4),
            let nameLength = file.number(at: fields + 20, size: 2),
            let extraLength = file.number(at: fields + 22, size: 2)
        else { return nil }
        let nameEnd = names + nameLength
        guard nameEnd + extraLength + comment <= file.bytes.count else { return nil }
        self.flags = flags
        self.method = method
        self.checksum = checksum
        self.storedSize = storedSize
        self.size = size
        self.localOffset = localOffset
        name = names..<nameEnd
        extra = nameEnd..<nameEnd + extraLength
        end = extra.upperBound + comment
        guard takeLargeNumbers(file) else { return nil }
    }

    /// Whether checksum and sizes stand after the data too, and may be missing here.
    var isDescribedLater: Bool { flags & 1 << 3 != 0 }

    /// Whether the data, or the directory, is encrypted: in the old way, a strong one, or AES (method 99).
    var isEncrypted: Bool { flags & (1 | 1 << 6 | 1 << 13) != 0 || method == 99 }

    /// A field that is full, and so says nothing.
    static let full = 0xFFFF_FFFF

    /// Numbers of eight bytes for the fields that are full, in their order (APPNOTE 4.5.3).
    private mutating func takeLargeNumbers(_ file: ZipBytes) -> Bool {
        guard size == Self.full || storedSize == Self.full || localOffset == Self.full,
            let field = extraField(0x0001, in: file)
        else { return true }
        var position = field.lowerBound
        func next(_ number: Int) -> Int? {
            guard number == Self.full else { return number }
            guard position + 8 <= field.upperBound else { return nil }
            defer { position += 8 }
            return file.number(at: position, size: 8)
        }
        guard let size = next(size), let storedSize = next(storedSize), let offset = next(localOffset) else {
            return false
        }
        (self.size, self.storedSize, localOffset) = (size, storedSize, offset)
        return true
    }

    /// The content of the first extra field of a kind; nil when there is none.
    func extraField(_ identifier: Int, in file: ZipBytes) -> Range<Int>? {
        var position = extra.lowerBound
        while position + 4 <= extra.upperBound, let length = file.number(at: position + 2, size: 2),
            position + 4 + length <= extra.upperBound
        {
            if file.number(at: position, size: 2) == identifier { return position + 4..<position + 4 + length }
            position += 4 + length
        }
        return nil
    }
}
