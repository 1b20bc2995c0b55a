extension ImageHeader {
    /// The width and height of a PNG file whose signature has been seen (ISO/IEC 15948, 11.2.2).
    static func size(ofPNG bytes: Span<UInt8>) throws(ImageFault) -> (width: Int, height: Int) {
        var chunk = try PNGChunk(in: bytes, at: 8)
        let start = chunk.content.lowerBound
        guard chunk.type == PNGChunk.header, chunk.content.count == 13,
            let width = bytes.number(at: start, size: 4), let height = bytes.number(at: start + 4, size: 4),
            let depth = bytes.number(at: start + 8, size: 1), let color = bytes.number(at: start + 9, size: 1),
            depths[color]?.contains(depth) == true,
            // One compression, one filter, interlaced or not.
            bytes.number(at: start + 10, size: 2) == 0, let interlace = bytes.number(at: start + 12, size: 1),
            interlace <= 1
        else { throw .damaged(.png) }
        var holdsPixels = false
        while chunk.type != PNGChunk.end {
            chunk = try PNGChunk(in: bytes, at: chunk.end)
            if chunk.type == PNGChunk.data { holdsPixels = true }
        }
        guard holdsPixels else { throw .damaged(.png) }
        return (width, height)
    }

    /// The bits a sample may have, by colour type (ISO/IEC 15948, table 11.1).
    private static let depths: [Int: Set<Int>] = [
        0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16],
    ]
}
