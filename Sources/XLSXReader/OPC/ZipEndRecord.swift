/// What is at the end of a ZIP container: where its directory is (APPNOTE 4.3.14 to 4.3.16).
struct ZipEndRecord {
    /// The bytes of the directory.
    let directory: Range<Int>
    /// How many entries it has.
    let entryCount: Int
    /// The first byte behind the container.
    let end: Int

    /// Finds the record in the last 64 KiB of a file.
    ///
    /// It is the last thing there that looks like one, and its directory ends where it starts. A file made to be read
    /// in two ways has another, in front or in the comment behind, and is refused.
    static func find(in file: ZipBytes) throws(ZipFault) -> ZipEndRecord {
        var found: ZipEndRecord?
        var isFollowed = false
        // Programs differ in where they look: one that is too close to the end to be whole counts too.
        let last = file.bytes.count - 4
        for position in file.places(of: .endRecord, from: max(0, last - 18 - 0xFFFF), through: last) {
            if let record = ZipEndRecord(file, at: position) {
                guard found == nil, !isFollowed else { throw .secondDirectory }
                found = record
            } else if found == nil {
                isFollowed = true
            }
        }
        guard let found else { throw .noDirectory }
        return found
    }

    private init?(_ file: ZipBytes, at position: Int) {
        guard let comment = file.number(at: position + 20, size: 2), position + 22 + comment <= file.bytes.count,
            file.number(at: position + 4, size: 4) == 0, let here = file.number(at: position + 8, size: 2),
            var count = file.number(at: position + 10, size: 2), here == count,
            var size = file.number(at: position + 12, size: 4), var start = file.number(at: position + 16, size: 4)
        else { return nil }
        var directoryEnd = position
        if file.has(.endLocator64, at: position - 20) {
            guard let wide = Self.wideRecord(file, locator: position - 20), Self.agrees(count, wide.count, 0xFFFF),
                Self.agrees(size, wide.size, 0xFFFF_FFFF), Self.agrees(start, wide.start, 0xFFFF_FFFF)
            else { return nil }
            (directoryEnd, count, size, start) = (wide.position, wide.count, wide.size, wide.start)
        }
        guard start <= directoryEnd, size == directoryEnd - start else { return nil }
        directory = start..<directoryEnd
        entryCount = count
        end = position + 22 + comment
    }

    /// A small field repeats the large one, or is full.
    private static func agrees(_ small: Int, _ large: Int, _ full: Int) -> Bool {
        small == large || small == full
    }

    private static func wideRecord(
        _ file: ZipBytes, locator: Int
    ) -> (position: Int, count: Int, size: Int, start: Int)? {
        guard file.number(at: locator + 4, size: 4) == 0, let position = file.number(at: locator + 8, size: 8),
            file.number(at: locator + 16, size: 4) == 1, file.has(.endRecord64, at: position),
            let length = file.number(at: position + 4, size: 8), length >= 44, length == locator - position - 12,
            file.number(at: position + 16, size: 8) == 0, let here = file.number(at: position + 24, size: 8),
            let count = file.number(at: position + 32, size: 8), here == count,
            let size = file.number(at: position + 40, size: 8), let start = file.number(at: position + 48, size: 8)
        else { return nil }
        return (position, count, size, start)
    }
}
