import SpreadsheetModel
import WorkbookPlans

extension SheetCheck {
    /// Images that every program shows, that say what they show to people who cannot see them, and that end on the
    /// sheet. Cost: one pass over their bytes.
    func checkImages() throws(XLSXWriterError) {
        if sheet.images.isEmpty { return }
        let grid = CellGrid(sheet)
        for image in sheet.images { try check(image, on: grid) }
    }

    private func check(_ image: ImagePlan, on grid: CellGrid) throws(XLSXWriterError) {
        let cell = image.anchor
        try checkInside(cell)
        try checkAlternativeText(image.altText, of: "an image", at: cell)
        guard image.bytes.count <= Self.imageBytes else {
            throw refused(
                "an image has at most \(Self.imageBytes) bytes, and this one \(image.bytes.count); save it smaller",
                at: cell)
        }
        let picture = Picture(image, try sheet.header(of: image))
        guard (1...10_000).contains(picture.width), (1...10_000).contains(picture.height) else {
            throw refused(
                "an image is 1 to 10000 pixels wide and high on its sheet, and this one \(picture.width) x "
                    + "\(picture.height); plan another width or height", at: cell)
        }
        let right = grid.columns.start(of: cell.column) + Pixels(picture.width)
        let bottom = grid.rows.start(of: cell.row) + Pixels(picture.height)
        guard right <= grid.columns.length, bottom <= grid.rows.length else {
            throw refused(
                "the image would reach beyond the edge of the sheet; plan it further up or to the left", at: cell)
        }
    }

    /// The most bytes of one image: 10 MiB, more than a page needs at any density that a printer has.
    static let imageBytes = 10 << 20

    /// A text that is read out in place of an image or chart.
    func checkAlternativeText(_ text: String, of what: String, at cell: CellReference) throws(XLSXWriterError) {
        guard text.contains(where: { !$0.isWhitespace }), text.utf8.count <= 2000 else {
            throw refused("\(what) needs an alternative text of at most 2000 bytes", at: cell)
        }
        try demand(UnescapedTextCheck.fault(in: text, named: "an alternative text", limit: 2000), at: cell)
    }
}
