/// What an image file is and how large, told from its content.
///
/// The file is walked through to its end, so that one which broke off on its way here is found; the picture itself is
/// not unpacked.
struct ImageHeader: Hashable {
    /// The kind of file.
    let format: ImageFormat
    /// The number of pixels in a row, 1 to ``sideLimit``.
    let width: Int
    /// The number of rows, 1 to ``sideLimit``.
    let height: Int

    /// The most pixels a side may have. Unpacked, a picture of that size takes 400 MB in the program that shows it.
    static let sideLimit = 10_000

    /// Reads a file.
    ///
    /// Cost: one pass over the bytes.
    /// - Throws: ``ImageFault`` for anything but a whole PNG or JPEG file of a usual kind and size.
    init(_ bytes: [UInt8]) throws(ImageFault) {
        let span = bytes.span
        let size: (width: Int, height: Int)
        if span.number(at: 0, size: 8) == Self.signatureOfPNG {
            format = .png
            size = try Self.size(ofPNG: span)
        } else if span.number(at: 0, size: 3) == Self.startOfJPEG {
            format = .jpeg
            size = try Self.size(ofJPEG: span)
        } else {
            throw .unknown
        }
        (width, height) = size
        guard (1...Self.sideLimit).contains(width), (1...Self.sideLimit).contains(height) else {
            throw ImageFault(
                detail: "an image has 1 to \(Self.sideLimit) pixels each way, and this one \(width) x \(height); "
                    + "save it in another size")
        }
    }

    /// The first 8 bytes (ISO/IEC 15948, 5.2), as a signed number.
    private static let signatureOfPNG = Int(bitPattern: 0x8950_4E47_0D0A_1A0A)
    /// The first marker, and the byte that every other one starts with (T.81, B.1.1.2).
    private static let startOfJPEG = 0xFFD8FF
}

/// One marker of a JPEG file with what belongs to it (ITU-T T.81, B.1.1).
struct JPEGSegment {
    /// The byte behind 0xFF.
    let marker: Int
    /// Where its parameters lie in the file, their length left out.
    let content: Range<Int>
    /// Where the next marker starts.
    let end: Int

    /// `EOI`.
    static let endOfImage = 0xD9
    /// `SOS`: pixels follow its parameters.
    static let startOfScan = 0xDA
    /// `SOF0` to `SOF2`, baseline, extended and progressive: the frames that programs show.
    static let framesShown = 0xC0...0xC2
    /// The others: lossless, hierarchical and arithmetic ones.
    static let framesNotShown: Set<Int> = [0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF]

    /// Reads the segment at an offset. Cost: proportional to its length, the pixels behind it included.
    init(in bytes: Span<UInt8>, at offset: Int) throws(ImageFault) {
        var place = offset
        // Any number of fill bytes may stand before a marker.
        while bytes.number(at: place, size: 1) == 0xFF { place += 1 }
        guard place > offset, let marker = bytes.number(at: place, size: 1), marker != 0 else { throw .damaged(.jpeg) }
        self.marker = marker
        place += 1
        if Self.standsAlone(marker) {
            content = place..<place
            end = place
            return
        }
        guard let length = bytes.number(at: place, size: 2), length >= 2, place + length <= bytes.count else {
            throw .damaged(.jpeg)
        }
        content = place + 2..<place + length
        end = marker == Self.startOfScan ? Self.endOfPixels(in: bytes, from: content.upperBound) : content.upperBound
    }

    /// Whether no length follows: `TEM`, `RSTn`, `SOI`, `EOI`.
    private static func standsAlone(_ marker: Int) -> Bool { marker == 0x01 || (0xD0...endOfImage).contains(marker) }

    /// The first marker that is not one of those inside pixels: 0xFF 0x00 is a pixel's, and `RSTn` parts them.
    private static func endOfPixels(in bytes: Span<UInt8>, from start: Int) -> Int {
        var place = start
        while place + 1 < bytes.count {
            let next = bytes[place + 1]
            if bytes[place] == 0xFF, next != 0x00, next != 0xFF, !(0xD0...0xD7).contains(next) { return place }
            place += 1
        }
        return bytes.count
    }
}

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

extension ImageHeader {
    /// The width and height of a JPEG file whose first marker has been seen (ITU-T T.81, B.2).
    static func size(ofJPEG bytes: Span<UInt8>) throws(ImageFault) -> (width: Int, height: Int) {
        var size: (width: Int, height: Int)?
        var holdsPixels = false
        var segment = try JPEGSegment(in: bytes, at: 2)
        while segment.marker != JPEGSegment.endOfImage {
            if JPEGSegment.framesShown.contains(segment.marker) {
                guard size == nil else { throw .damaged(.jpeg) }
                size = try Self.size(ofFrame: segment, in: bytes)
            } else if JPEGSegment.framesNotShown.contains(segment.marker) {
                throw .unusualJPEG
            } else if segment.marker == JPEGSegment.startOfScan {
                guard size != nil else { throw .damaged(.jpeg) }
                holdsPixels = true
            }
            segment = try JPEGSegment(in: bytes, at: segment.end)
        }
        guard holdsPixels, let size else { throw .damaged(.jpeg) }
        return size
    }

    /// What a frame's header says (T.81, B.2.2): the bits of a sample, the rows, the pixels in a row.
    private static func size(
        ofFrame segment: JPEGSegment, in bytes: Span<UInt8>
    ) throws(ImageFault) -> (width: Int, height: Int) {
        let start = segment.content.lowerBound
        guard segment.content.count >= 6, let depth = bytes.number(at: start, size: 1),
            let height = bytes.number(at: start + 1, size: 2), let width = bytes.number(at: start + 3, size: 2)
        else { throw .damaged(.jpeg) }
        guard depth == 8 else { throw .unusualJPEG }
        return (width, height)
    }
}

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

extension Span<UInt8> {
    /// The number in `size` bytes, the highest first; nil where they are not all there. Eight bytes give a signed one.
    func number(at offset: Int, size: Int) -> Int? {
        guard offset >= 0, offset <= count - size else { return nil }
        var number = 0
        for index in offset..<offset + size { number = number << 8 | Int(self[index]) }
        return number
    }
}
