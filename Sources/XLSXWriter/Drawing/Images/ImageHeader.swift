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
