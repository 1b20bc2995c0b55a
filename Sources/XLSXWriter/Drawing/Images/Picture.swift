import WorkbookPlans

/// A planned image with its size on the sheet.
struct Picture {
    /// What is planned.
    let plan: ImagePlan
    /// Its width in pixels of the sheet.
    let width: Int
    /// Its height in pixels of the sheet.
    let height: Int

    /// An image, whose own size gives the sides that the plan leaves out.
    init(_ plan: ImagePlan, _ header: ImageHeader) {
        self.plan = plan
        width = plan.width ?? Self.side(header.width, for: plan.height, of: header.height)
        height = plan.height ?? Self.side(header.height, for: plan.width, of: header.width)
    }

    /// A side that keeps the proportions when the other one is given, to the nearest pixel.
    private static func side(_ own: Int, for other: Int?, of otherOwn: Int) -> Int {
        guard let other else { return own }
        let length = (Int128(own) * Int128(other) + Int128(otherOwn) / 2) / Int128(otherOwn)
        return max(1, Int(clamping: length))
    }
}

extension SheetPlan {
    /// What an image of this sheet is.
    ///
    /// - Throws: ``XLSXWriterError``, at the image's cell, for bytes that are no image.
    func header(of image: ImagePlan) throws(XLSXWriterError) -> ImageHeader {
        do throws(ImageFault) {
            return try ImageHeader(image.bytes)
        } catch {
            throw .refused(error.detail, sheet: name, cell: image.anchor)
        }
    }
}

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

/// The kinds of image files that every spreadsheet program shows.
enum ImageFormat: Hashable {
    /// Portable Network Graphics (ISO/IEC 15948).
    case png
    /// JPEG (ITU-T T.81), as cameras and design programs save it.
    case jpeg

    /// How the names of such parts end, without the dot.
    var suffix: String {
        switch self {
        case .png: "png"
        case .jpeg: "jpeg"
        }
    }

    /// The media type (ECMA-376 part 1, 15.2.14).
    var contentType: String { "image/" + suffix }
}

/// The image files of a workbook, `xl/media/imageN.png` or `.jpeg`, equal ones stored once (ECMA-376 part 1, 15.2.14).
struct MediaParts {
    private var files = InternedValues<[UInt8]>()
    /// The parts, in the order of their numbers.
    private(set) var parts: [(name: String, kind: PartKind, bytes: [UInt8])] = []

    /// The part that holds a file, which is added when it is new. Cost: that of hashing the bytes.
    mutating func part(for bytes: [UInt8], _ format: ImageFormat) -> (name: String, kind: PartKind) {
        let position = files.position(of: bytes)
        if position == parts.count {
            parts.append(("xl/media/image\(position + 1).\(format.suffix)", .image(format), bytes))
        }
        return (parts[position].name, parts[position].kind)
    }
}
