/// Where something lies on a sheet, in pixels from the sheet's upper left corner.
struct PixelRectangle: Hashable {
    /// The left edge.
    var left: Pixels
    /// The upper edge.
    var top: Pixels
    /// The distance between its left and right edges.
    var width: Pixels
    /// The distance between its upper and lower edges.
    var height: Pixels

    /// The right edge.
    var right: Pixels { left + width }
    /// The lower edge.
    var bottom: Pixels { top + height }
}
