import SpreadsheetModel

/// The directory of a ZIP container, read and checked whole before any of its data is (APPNOTE 4.3).
///
/// A container is read in one way or not at all. Every entry's two headers agree in name, method, checksum and sizes;
/// their times may differ, which .NET makes them do whenever saving takes it past an even second. Entries do not
/// overlap, and there is one directory. What is left between entries or behind the end is noted, not read.
struct ZipDirectory {
    /// In stored order of the directory.
    let entries: [ZipEntry]
    /// Bytes that belong to no entry, in front of the directory.
    let strayBytes: Int
    /// Bytes behind the container.
    let trailingBytes: Int

    /// Reads the directory.
    ///
    /// Cost: proportional to the number of entries, of which there are no more than `limits` allow.
    /// - Throws: `damaged`, `password-protected` or `over-limit`.
    init(_ bytes: [UInt8], fileName: String, limits: ReadLimits) throws(XLSXReaderError) {
        let file = ZipBytes(bytes: bytes)
        let record: ZipEndRecord
        do throws(ZipFault) {
            record = try ZipEndRecord.find(in: file)
        } catch {
            throw XLSXReaderError(.damaged, fileName: fileName, detail: error.rawValue)
        }
        try XLSXReaderError.check(
            record.entryCount, "entries", limits.entries, "the number of entries", fileName: fileName)
        let directory = record.directory
        var entries: [ZipEntry] = []
        var position = directory.lowerBound
        for _ in 0..<record.entryCount {
            let (entry, next) = try ZipEntry.read(
                at: position, before: directory.lowerBound, in: file, fileName: fileName, limits: limits)
            entries.append(entry)
            position = next
        }
        guard position == directory.upperBound else {
            throw XLSXReaderError(.damaged, fileName: fileName, detail: ZipFault.brokenDirectory.rawValue)
        }
        let extents = entries.map(\.extent).sorted { $0.lowerBound < $1.lowerBound }
        for (extent, next) in zip(extents, extents.dropFirst()) where extent.upperBound > next.lowerBound {
            throw XLSXReaderError(.damaged, fileName: fileName, detail: ZipFault.overlap.rawValue)
        }
        self.entries = entries
        strayBytes = directory.lowerBound - extents.reduce(0) { $0 + $1.count }
        trailingBytes = bytes.count - record.end
    }
}

/// The numbers in the bytes of a ZIP container, all little-endian.
struct ZipBytes {
    let bytes: [UInt8]

    /// A number of 2, 4 or 8 bytes; nil when it reaches beyond the file, or is larger than an `Int`.
    func number(at position: Int, size: Int) -> Int? {
        guard position >= 0, size <= bytes.count, position <= bytes.count - size else { return nil }
        var value: UInt64 = 0
        for index in (0..<size).reversed() { value = value << 8 | UInt64(bytes[position + index]) }
        return Int(exactly: value)
    }

    /// The places between two, both of them looked at, where a record of that kind stands, the last first.
    func places(of signature: ZipSignature, from first: Int, through last: Int) -> [Int] {
        let words = UnalignedWords(bytes.span)
        let start = UInt8(truncatingIfNeeded: signature.rawValue)
        var places: [Int] = []
        var index = first
        while index <= last {
            if words.hasRoom(at: index, for: 16) {
                guard words[index].holds(start) || words[index &+ 8].holds(start) else {
                    index &+= 16
                    continue
                }
                let gap = words[index].count(before: start)
                index += gap
                if gap == 8 || index > last { continue }
            }
            if has(signature, at: index) { places.append(index) }
            index += 1
        }
        return places.reversed()
    }

    /// Whether two stretches hold the same bytes.
    func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        bytes.span.extracting(left).holdsSame(as: bytes.span.extracting(right))
    }

    /// Whether a record of that kind stands at a position.
    func has(_ signature: ZipSignature, at position: Int) -> Bool {
        number(at: position, size: 4) == signature.rawValue
    }
}

/// What can be wrong with a container, each with the words that tell it.
enum ZipFault: String, Error {
    case noDirectory = "the end of the file is missing"
    case secondDirectory = "it has two lists of contents, which may differ"
    case brokenDirectory = "its list of contents is broken"
    case overlap = "parts of it overlap"
    // One entry.
    case forbiddenName = "a part of it has a name that is not allowed"
    case secondName = "a part of it has two names"
    case twice = "two parts of it have one name"
    case unknownMethod = "it uses a compression that workbooks do not use"
    case headersDiffer = "it says two different things about a part"
    case cutOff = "its content is cut off"
    case sizesDiffer = "it gives a size for a part that cannot be right"
}

/// The four bytes that each record of a ZIP container starts with (APPNOTE 4.3).
enum ZipSignature: Int {
    /// In front of an entry's data.
    case localHeader = 0x0403_4B50
    /// Behind an entry's data.
    case dataDescriptor = 0x0807_4B50
    /// An entry's place in the directory.
    case centralHeader = 0x0201_4B50
    /// Behind the directory.
    case endRecord = 0x0605_4B50
    /// Behind the directory, with larger numbers.
    case endRecord64 = 0x0606_4B50
    /// Where the end record with larger numbers is.
    case endLocator64 = 0x0706_4B50
}
