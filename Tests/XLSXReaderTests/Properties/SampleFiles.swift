import SpreadsheetModel

@testable import XLSXReader

/// Small sound workbooks of the five makes that containers come in.
enum SampleFiles {
    static let all: [(name: String, bytes: [UInt8])] = {
        let book = WorkbookBuilder(
            rows: """
                <row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><v>0.963812</v></c></row>
                <row r="2"><c r="A2" t="b"><v>1</v></c><c r="C2" t="str"><f>A1&amp;"x"</f><v>ax</v></c></row>
                """,
            strings: ["<t>a</t>"], styles: "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"4\"/></cellXfs>")
        let stored = book.zip
        var deflated = stored
        deflated.entries = stored.entries.map(\.deflated)
        var described = deflated
        for index in described.entries.indices { described.entries[index].isDescribedLater = true }
        var commented = stored
        commented.comment = Array("Made by hand".utf8)
        return [
            ("stored", stored.bytes), ("deflated", deflated.bytes), ("described later", described.bytes),
            ("with large numbers", deflated.wideBytes), ("with a comment", commented.bytes),
        ]
    }()

    /// Everything that a workbook says: sheets, cells, values, formulas and formats.
    static func content(of bytes: [UInt8]) throws(XLSXReaderError) -> String {
        let workbook = try WorkbookReader(bytes: bytes, fileName: "acme.xlsx")
        var text = "\(workbook.dateSystem)"
        for index in workbook.sheets.indices {
            let sheet = try workbook.sheet(at: index)
            text += "|\(sheet.name) \(sheet.visibility)"
            for cell in sheet.cells {
                text += ",\(cell.reference) \(cell.value) \(cell.formula ?? "") \(cell.format.code)"
            }
        }
        return text
    }
}
