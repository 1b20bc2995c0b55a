/// One chunk of a PNG file: its length, its type, its content and their CRC-32 (ISO/IEC 15948, 5.3).
struct PNGChunk {
    /// The four letters of its type, as a number.
    let type: Int
    /// Where its content lies in the file.
    let content: Range<Int>
    /// Where the next one starts.
    let end: Int

    /// `IHDR`, the first.
    static let header = 0x4948_4452
    /// `IDAT`, the pixels.
    static let data = 0x4944_4154
    /// `IEND`, the last.
    static let end = 0x4945_4E44

    /// Reads the chunk at an offset and checks it against its checksum.
    init(in bytes: Span<UInt8>, at offset: Int) throws(ImageFault) {
        guard let length = bytes.number(at: offset, size: 4), let type = bytes.number(at: offset + 4, size: 4),
            let checksum = bytes.number(at: offset + 8 + length, size: 4),
            checksum == Int(Deflater.checksum(bytes.extracting(offset + 4..<offset + 8 + length)))
        else { throw .damaged(.png) }
        self.type = type
        content = offset + 8..<offset + 8 + length
        end = content.upperBound + 4
    }
}
