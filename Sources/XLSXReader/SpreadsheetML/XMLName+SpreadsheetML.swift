/// The names that every row, cell and text is compared with (ECMA-376 part 1, 18). All others stand where they are read.
extension XMLName {
    // Texts.
    static let stringItem: XMLName = "si"
    static let run: XMLName = "r"
    static let runProperties: XMLName = "rPr"
    static let text: XMLName = "t"

    // Worksheets.
    static let row: XMLName = "row"
    static let cell: XMLName = "c"
    static let reference: XMLName = "r"
    static let style: XMLName = "s"
    static let type: XMLName = "t"
    static let value: XMLName = "v"
    static let formula: XMLName = "f"
    static let inlineString: XMLName = "is"
    static let mergedCell: XMLName = "mergeCell"
}
