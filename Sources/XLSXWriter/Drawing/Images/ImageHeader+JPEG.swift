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
