/// The kinds of parts a workbook has, with the media type of each and the type of the relationship that leads to it
/// (ECMA-376 part 1, 12.3, 13.2, 14.2 and 15.2; part 2 for the core properties).
enum PartKind: Hashable {
    case workbook
    case worksheet
    case styles
    case sharedStrings
    case table
    case comments
    case vmlDrawing
    case drawing
    case chart
    case theme
    case image(ImageFormat)
    case coreProperties
    case extendedProperties
    case customProperties

    /// The media type, as `[Content_Types].xml` gives it.
    var contentType: String {
        switch self {
        case .workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
        case .worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
        case .styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
        case .sharedStrings: "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
        case .table: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"
        case .comments: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
        case .vmlDrawing: "application/vnd.openxmlformats-officedocument.vmlDrawing"
        case .drawing: "application/vnd.openxmlformats-officedocument.drawing+xml"
        case .chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
        case .theme: "application/vnd.openxmlformats-officedocument.theme+xml"
        case .image(let format): format.contentType
        case .coreProperties: "application/vnd.openxmlformats-package.core-properties+xml"
        case .extendedProperties: "application/vnd.openxmlformats-officedocument.extended-properties+xml"
        case .customProperties: "application/vnd.openxmlformats-officedocument.custom-properties+xml"
        }
    }

    /// The relationship type.
    var relationshipType: String {
        switch self {
        case .workbook: Self.officeDocument + "officeDocument"
        case .worksheet: Self.officeDocument + "worksheet"
        case .styles: Self.officeDocument + "styles"
        case .sharedStrings: Self.officeDocument + "sharedStrings"
        case .table: Self.officeDocument + "table"
        case .comments: Self.officeDocument + "comments"
        case .vmlDrawing: Self.officeDocument + "vmlDrawing"
        case .drawing: Self.officeDocument + "drawing"
        case .chart: Self.officeDocument + "chart"
        case .theme: Self.officeDocument + "theme"
        case .image: Self.officeDocument + "image"
        case .coreProperties: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
        case .extendedProperties: Self.officeDocument + "extended-properties"
        case .customProperties: Self.officeDocument + "custom-properties"
        }
    }

    /// How the names of such parts end when that alone tells their type; nil for XML, which may be anything. VML has an
    /// ending of its own, and Excel wants its type and those of images told by the ending.
    var suffix: String? {
        switch self {
        case .vmlDrawing: "vml"
        case .image(let format): format.suffix
        default: nil
        }
    }

    private static let officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
}

/// The numbers in the names of parts: each kind counts from 1 through the workbook.
struct PartNumbers {
    private var used: [PartKind: Int] = [:]

    /// The next free number of a kind.
    mutating func next(_ kind: PartKind) -> Int {
        used[kind, default: 0] += 1
        return used[kind, default: 1]
    }
}
