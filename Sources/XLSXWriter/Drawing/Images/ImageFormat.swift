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
