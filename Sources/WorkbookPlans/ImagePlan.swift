public import SpreadsheetModel

/// A picture over the cells of a sheet, such as a council's logo: a PNG or JPEG file as it is (ECMA-376 part 1,
/// 20.5.2.25).
///
/// Lengths on a sheet are pixels, 96 to the inch. One pixel of the image takes one of the sheet unless a width or a
/// height is given: a density that the file states does not count.
public struct ImagePlan: Hashable, Sendable {
    /// The cell at its top left corner.
    public var anchor: CellReference
    /// The whole file, PNG or JPEG. Equal files are stored once in a workbook.
    public var bytes: [UInt8]
    /// Its width in pixels; nil for what the height asks for in the image's proportions, or for the image's own.
    public var width: Int?
    /// Its height in pixels; nil for what the width asks for in the image's proportions, or for the image's own.
    public var height: Int?
    /// What a person who cannot see it is told; not empty.
    public var altText: String

    /// A picture at a cell.
    public init(anchor: CellReference, bytes: [UInt8], width: Int? = nil, height: Int? = nil, altText: String) {
        self.anchor = anchor
        self.bytes = bytes
        self.width = width
        self.height = height
        self.altText = altText
    }
}
