/// Why bytes cannot be taken for an image that every program shows.
struct ImageFault: Error, Hashable {
    /// What is wrong and what to do about it, as a part of a sentence.
    let detail: String

    /// The bytes start like no kind of image that a workbook holds.
    static let unknown = ImageFault(
        detail: "an image is a PNG or JPEG file, and this is neither; save it as one of them")

    /// The file breaks off or contradicts itself.
    static func damaged(_ format: ImageFormat) -> ImageFault {
        ImageFault(detail: "the image is a damaged or cut off \(format.suffix.uppercased()) file; save it again")
    }

    /// A JPEG file of one of the rare kinds.
    static let unusualJPEG = ImageFault(
        detail: "the image is a JPEG file of a kind that programs do not show; save it as a baseline JPEG of 8 bits")
}
