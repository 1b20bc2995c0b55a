@testable import XLSXReader

extension Attack {
    /// Attacks on whoever fills a grid with cells.
    static let onSheet: [Attack] = addresses + references + counts

    /// Places outside the grid, or named twice.
    private static let addresses: [Attack] = outsideRows + outsideCells + repeated

    private static let outsideRows: [Attack] =
        ["0", "-1", "1048577", "2147483647", "4294967296", "18446744073709551617", "1e3", "", " 1"].map {
            Attack.rows("row \($0.debugDescription)", "<row r=\"\($0)\"/>", "a row number is outside the sheet")
        }

    private static let outsideCells: [Attack] =
        [
            "XFE1", "A0", "A01", "A1048577", "AAAAAAAAA1", "ZZZZ1", "A99999999999999999999",
        ].map {
            .rows(
                "cell \($0.debugDescription)", "<row r=\"1\"><c r=\"\($0)\"><v>1</v></c></row>",
                "a cell address is outside the sheet")
        }

    private static let repeated: [Attack] = [
        .rows(
            "two values for one cell",
            "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>",
            "cell B1) is damaged or incomplete: the cell is stored twice"),
        .rows(
            "two rows of one number",
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>2</v></c></row>",
            "the cell is stored twice"),
        .rows(
            "a row that never ends", "<row r=\"1\">\(String(repeating: "<c r=\"A1\"/>", count: 20_000))</row>",
            "the cell is stored twice"),
        .rows(
            "a row that never ends, without addresses", "<row>\(String(repeating: "<c/>", count: 20_000))</row>",
            "a cell address is outside the sheet"),
    ]

    /// References to what is not there.
    private static let references: [Attack] = texts + parts

    private static let texts: [Attack] =
        ["1", "-1", "4294967296", "1.0", "0x0", "\u{0661}"].map {
            .rows(
                "shared text \($0)", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>\($0)</v></c></row>",
                "cell A1) is damaged or incomplete: the cell refers to a text that is not in the file")
        }

    private static let parts: [Attack] = [
        .container("no shared texts at all", "refers to a text that is not in the file") { zip in
            zip.entries.removeAll { $0.name == Array(strings.utf8) }
        },
        .rows("an unknown type", "<row r=\"1\"><c r=\"A1\" t=\"x\"><v>1</v></c></row>", "an unknown type"),
        .rows("a boolean of 2", "<row r=\"1\"><c r=\"A1\" t=\"b\"><v>2</v></c></row>", "neither true nor false"),
        .container("a sheet without a part", "the sheet's content is not in the file") { zip in
            zip.entries.removeAll { $0.name == Array(sheet.utf8) }
        },
        .part(
            "a sheet outside the package", "xl/_rels/workbook.xml.rels",
            Array(WorkbookBuilder.relations([("rId1", "worksheet", "../../../../etc/passwd")]).utf8),
            "the sheet's content is not in the file"),
        .part(
            "a sheet that is the workbook", "xl/_rels/workbook.xml.rels",
            Array(WorkbookBuilder.relations([("rId1", "worksheet", "workbook.xml")]).utf8),
            "not what its place in the workbook says"),
        .part(
            "a package that is its own relationships", "_rels/.rels",
            Array(WorkbookBuilder.relations([("rId1", "officeDocument", "_rels/.rels")]).utf8),
            "not what its place in the workbook says"),
    ]

    /// More of something than a bidder's return has.
    private static let counts: [Attack] = {
        let merge = String(repeating: "<mergeCell ref=\"A1:B2\"/>", count: 65_531)
        let sheets = String(repeating: "<sheet name=\"a\" sheetId=\"4294967295\" r:id=\"rId1\"/>", count: 257)
        let format =
            "<numFmts><numFmt numFmtId=\"164\" formatCode=\"\(String(repeating: "0", count: 256))\"/></numFmts>"
        return [
            Attack(
                "65,531 merged ranges", WorkbookBuilder(afterRows: "<mergeCells>\(merge)</mergeCells>").zip.bytes,
                "the number of merged ranges is 65531, and the limit is 65530", as: .overLimit),
            .part(
                "257 sheets", "xl/workbook.xml",
                Array(sample["xl/workbook.xml"].replacing("<sheets>", with: "<sheets>" + sheets).utf8),
                "the number of sheets is 257, and the limit is 256", as: .overLimit),
            .part(
                "65,491 cell formats", "xl/styles.xml",
                Array(
                    "<styleSheet><cellXfs>\(String(repeating: "<xf/>", count: 65_491))</cellXfs></styleSheet>".utf8),
                "65491", as: .overLimit),
            .part(
                "a number format of 256 characters", "xl/styles.xml",
                Array("<styleSheet>\(format)</styleSheet>".utf8), "number format is 256, and the limit is 255",
                as: .overLimit),
            .rows(
                "a text of 32,768 characters",
                "<row><c t=\"str\"><v>\(String(repeating: "x", count: 32_768))</v></c></row>",
                "cell A1) is larger than is accepted: the number of characters in a cell is 32768", as: .overLimit),
            .rows(
                "a number of 40,000 digits",
                "<row r=\"1\"><c r=\"A1\"><v>\(String(repeating: "9", count: 40_000))</v></c></row>",
                "cell A1) is larger than is accepted: the number of characters in a cell is 40000", as: .overLimit),
            .rows(
                "a formula of 8,193 characters",
                "<row><c><f>\(String(repeating: "1", count: 8_193))</f><v>1</v></c></row>",
                "the number of characters in a formula is 8193", as: .overLimit),
        ]
    }()
}
