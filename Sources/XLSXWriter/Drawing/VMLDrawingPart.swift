import SpreadsheetModel
import WorkbookPlans

/// The boxes of the comments of one sheet, `xl/drawings/vmlDrawingN.vml`, in the markup that comments still need
/// (ECMA-376 part 4, first edition: 6.1 VML, 6.2.2.14 idmap, 6.4 SpreadsheetML drawing). The words are in
/// ``CommentsPart``.
struct VMLDrawingPart {
    /// The comments, in row-major order of their cells.
    private let comments: [CommentPlan]
    private let grid: CellGrid
    /// The first block of shape numbers that this part takes.
    private let firstBlock: Int

    /// Shape numbers come in blocks of 1024, and a block belongs to one sheet (MS-OE376, 3.9.6).
    private static let blockSize = 1024

    /// The boxes of a sheet's comments.
    ///
    /// - Parameter firstBlock: the first block of shape numbers that no other sheet has taken; 1 for the first sheet
    ///   with comments.
    init(_ sheet: SheetPlan, firstBlock: Int) {
        comments = sheet.comments.sorted { $0.cell < $1.cell }
        grid = CellGrid(sheet)
        self.firstBlock = firstBlock
    }

    /// How many blocks of shape numbers the part takes.
    var blockCount: Int { (comments.count + Self.blockSize - 1) / Self.blockSize }

    /// Writes the part.
    func write(to xml: inout XMLOutput) {
        xml.open(
            "xml",
            [
                "xmlns:v": "urn:schemas-microsoft-com:vml", "xmlns:o": "urn:schemas-microsoft-com:office:office",
                "xmlns:x": "urn:schemas-microsoft-com:office:excel",
            ])
        writeBlocks(to: &xml)
        writeShapeType(to: &xml)
        for (position, comment) in comments.enumerated() { write(comment, at: position, to: &xml) }
        xml.close("xml")
    }

    private func writeBlocks(to xml: inout XMLOutput) {
        let blocks = (0..<blockCount).map { String(firstBlock + $0) }
        xml.open("o:shapelayout", ["v:ext": "edit"])
        xml.empty("o:idmap", ["v:ext": "edit", "data": blocks.joined(separator: ",")])
        xml.close("o:shapelayout")
    }

    /// The kind of shape that all boxes are: text box, number 202 of the kinds that programs know.
    private func writeShapeType(to xml: inout XMLOutput) {
        xml.open(
            "v:shapetype",
            [
                "id": "_x0000_t202", "coordsize": "21600,21600", "o:spt": 202, "path": "m,l,21600r21600,l21600,xe",
            ])
        xml.empty("v:stroke", ["joinstyle": "miter"])
        xml.empty("v:path", ["gradientshapeok": "t", "o:connecttype": "rect"])
        xml.close("v:shapetype")
    }

    /// A box that opens when somebody points at its cell.
    private func write(_ comment: CommentPlan, at position: Int, to xml: inout XMLOutput) {
        let box = CommentBox.rectangle(of: comment, on: grid)
        xml.open("v:shape", ["id": "_x0000_s\(firstBlock * Self.blockSize + position + 1)", "type": "#_x0000_t202"])
        xml.attribute(
            "style",
            "position:absolute;margin-left:\(box.left.points)pt;margin-top:\(box.top.points)pt;"
                + "width:\(box.width.points)pt;height:\(box.height.points)pt;z-index:\(position + 1);"
                + "visibility:hidden")
        xml.attribute("fillcolor", "#ffffe1")
        xml.attribute("o:insetmode", "auto")
        writeLooks(to: &xml)
        writeClientData(of: comment, TwoCellAnchor(box, on: grid), to: &xml)
        xml.close("v:shape")
    }

    private func writeLooks(to xml: inout XMLOutput) {
        xml.empty("v:fill", ["color2": "#ffffe1"])
        xml.empty("v:shadow", ["on": "t", "color": "black", "obscured": "t"])
        xml.empty("v:path", ["o:connecttype": "none"])
        xml.open("v:textbox", ["style": "mso-direction-alt:auto"])
        // With an end tag of its own, as programs write it that do not read the inside of a box as XML.
        xml.open("div", ["style": "text-align:left"])
        xml.text("")
        xml.close("div")
        xml.close("v:textbox")
    }

    /// The cell, and the eight numbers of the anchor: column and row of either corner, each with its offset in pixels.
    private func writeClientData(of comment: CommentPlan, _ anchor: TwoCellAnchor, to xml: inout XMLOutput) {
        let corners = [anchor.from.column, anchor.from.row, anchor.to.column, anchor.to.row]
        xml.open("x:ClientData", ["ObjectType": "Note"])
        xml.empty("x:MoveWithCells")
        xml.empty("x:SizeWithCells")
        xml.element("x:Anchor", text: corners.map { "\($0.index), \($0.offset.count)" }.joined(separator: ", "))
        xml.element("x:AutoFill", text: "False")
        xml.element("x:Row", comment.cell.row)
        xml.element("x:Column", comment.cell.column)
        xml.close("x:ClientData")
    }
}

/// How large a comment's box is and where it opens.
enum CommentBox {
    /// The box of a comment, wide and high enough for its words.
    ///
    /// It opens to the right of the cell and a little above, or lower down at the top of the sheet, and is pushed back
    /// where it would leave the sheet.
    /// Cost: proportional to the length of the text.
    static func rectangle(of comment: CommentPlan, on grid: CellGrid) -> PixelRectangle {
        let height = height(of: comment.text)
        let cell = comment.cell
        let top = cell.row == 0 ? topInFirstRow : grid.rows.start(of: cell.row - 1) + top
        let left = grid.columns.start(of: cell.column + 1) + left
        return PixelRectangle(
            left: max(.zero, min(left, grid.columns.length - width)),
            top: max(.zero, min(top, grid.rows.length - height)), width: width, height: height)
    }

    /// The height in which a text fits, up to ``tallest``; longer ones are scrolled through.
    private static func height(of text: String) -> Pixels {
        let lines = TextMeasure().lineCount(of: text, inWidth: charactersOnLine)
        return min(tallest, padding + line * lines)
    }

    private static let width = Pixels(240)
    private static let charactersOnLine = 34.0
    private static let line = Pixels(16)
    private static let padding = Pixels(24)
    private static let tallest = Pixels(600)

    /// From the left edge of the column after the cell's.
    private static let left = Pixels(15)
    /// From the upper edge of the row before the cell's.
    private static let top = Pixels(10)
    /// From the upper edge of the first row, where none comes before.
    private static let topInFirstRow = Pixels(2)
}
