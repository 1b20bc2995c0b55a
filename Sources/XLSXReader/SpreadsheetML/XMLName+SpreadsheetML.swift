/// The names that are looked for, all of at most sixteen bytes (ECMA-376 part 1, 18; part 2, 6).
extension XMLName {
    // Relationships and content types.
    static let relationships = XMLName("Relationships")
    static let relationship = XMLName("Relationship")
    static let targetMode = XMLName("TargetMode")
    static let target = XMLName("Target")
    static let capitalID = XMLName("Id")
    static let capitalType = XMLName("Type")
    static let types = XMLName("Types")
    static let defaultType = XMLName("Default")
    static let override = XMLName("Override")
    static let fileExtension = XMLName("Extension")
    static let partName = XMLName("PartName")
    static let contentType = XMLName("ContentType")

    // The workbook.
    static let workbook = XMLName("workbook")
    static let workbookProperties = XMLName("workbookPr")
    static let date1904 = XMLName("date1904")
    static let sheets = XMLName("sheets")
    static let sheet = XMLName("sheet")
    static let name = XMLName("name")
    static let state = XMLName("state")
    static let id = XMLName("id")

    // Shared strings and text.
    static let sharedStringTable = XMLName("sst")
    static let stringItem = XMLName("si")
    static let run = XMLName("r")
    static let text = XMLName("t")

    // Styles.
    static let styleSheet = XMLName("styleSheet")
    static let numberFormats = XMLName("numFmts")
    static let numberFormat = XMLName("numFmt")
    static let numberFormatID = XMLName("numFmtId")
    static let formatCode = XMLName("formatCode")
    static let cellFormats = XMLName("cellXfs")
    static let cellFormat = XMLName("xf")

    // Worksheets.
    static let dimension = XMLName("dimension")
    static let columns = XMLName("cols")
    static let column = XMLName("col")
    static let min = XMLName("min")
    static let max = XMLName("max")
    static let hidden = XMLName("hidden")
    static let height = XMLName("ht")
    static let width = XMLName("width")
    static let sheetData = XMLName("sheetData")
    static let row = XMLName("row")
    static let cell = XMLName("c")
    static let reference = XMLName("r")
    static let style = XMLName("s")
    static let type = XMLName("t")
    static let value = XMLName("v")
    static let formula = XMLName("f")
    static let inlineString = XMLName("is")
    static let mergedCells = XMLName("mergeCells")
    static let mergedCell = XMLName("mergeCell")
    static let range = XMLName("ref")
}
