import SpreadsheetModel

/// A part of a package as it is stored: compressed, with what the directory says of its inflated form.
struct StoredPart: Sendable {
    /// Its name as stored.
    let name: String
    /// The file that it lies in, which all parts share.
    let file: [UInt8]
    /// What inflates it, which all parts share.
    let inflater: SharedInflater
    /// The stored bytes, in the file.
    let range: Range<Int>
    /// Whether the bytes are a DEFLATE stream; otherwise they are the part itself.
    let isDeflated: Bool
    /// The size once inflated, in bytes.
    let size: Int
    /// The CRC-32 of the inflated bytes.
    let checksum: UInt32

    /// The inflated bytes, their size and checksum proved; nil when the stored ones are damaged.
    func inflated() -> [UInt8]? {
        let bytes: [UInt8]
        if isDeflated {
            guard let output = inflater.inflate(file.span.extracting(range), size: size) else { return nil }
            bytes = output
        } else {
            bytes = Array(file[range])
        }
        return bytes.count == size && Inflater.checksum(bytes) == checksum ? bytes : nil
    }

    /// Whether another part has the same name and the very same stored bytes.
    func isAlike(_ other: StoredPart) -> Bool {
        name == other.name && isDeflated == other.isDeflated && size == other.size && checksum == other.checksum
            && file.span.extracting(range).holdsSame(as: other.file.span.extracting(other.range))
    }

    /// The same without the rest of the file.
    var alone: StoredPart {
        StoredPart(
            name: name, file: Array(file[range]), inflater: SharedInflater(), range: 0..<range.count,
            isDeflated: isDeflated, size: size, checksum: checksum)
    }
}
