/// A rectangle by the cells under its two corners (ECMA-376 part 1, 20.5.2.33). Beyond the sheet's edges it is cut off,
/// because no cell is there to hold it.
struct TwoCellAnchor: Hashable {
    /// One corner (20.5.2.15 and 20.5.2.32).
    struct Marker: Hashable {
        /// The column, and how far inside it.
        let column: GridAxis.Position
        /// The row, and how far inside it.
        let row: GridAxis.Position
    }

    /// The upper left corner.
    let from: Marker
    /// The lower right corner.
    let to: Marker

    /// The cells under a rectangle. Cost: O(log n) in the planned columns and rows.
    init(_ rectangle: PixelRectangle, on grid: CellGrid) {
        from = Marker(
            column: grid.columns.position(at: rectangle.left), row: grid.rows.position(at: rectangle.top))
        to = Marker(
            column: grid.columns.position(at: rectangle.right), row: grid.rows.position(at: rectangle.bottom))
    }
}
