/// A part of a package as it is stored: compressed, with what the directory says of its inflated form.
struct StoredPart: Sendable {
    /// Its name as stored.
    let name: String
    /// The stored bytes.
    let compressed: [UInt8]
    /// Whether the bytes are a DEFLATE stream; otherwise they are the part itself.
    let isDeflated: Bool
    /// The size once inflated, in bytes.
    let size: Int
    /// The CRC-32 of the inflated bytes.
    let checksum: UInt32

    /// The inflated bytes, their size and checksum proved; nil when the stored ones are damaged.
    func inflated() -> [UInt8]? {
        var bytes = compressed
        if isDeflated {
            guard let inflater = Inflater(), let output = inflater.inflate(compressed, size: size) else { return nil }
            bytes = output
        }
        return bytes.count == size && Inflater.checksum(bytes) == checksum ? bytes : nil
    }
}
