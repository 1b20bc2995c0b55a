import SpreadsheetModel
import XLSXReader

/// Builds small workbooks from the XML of their parts. A test changes the part it is about.
struct WorkbookBuilder {
    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let package = "http://schemas.openxmlformats.org/package/2006"

    /// The XML of each part by its name.
    var parts: [(name: String, xml: String)]

    /// A workbook with one sheet, "Return", whose rows are the given XML. Strings and formats can be added.
    init(rows: String = "", strings: [String] = [], styles: String? = nil, afterRows: String = "") {
        self.init(
            worksheet: "<worksheet xmlns=\"\(Self.main)\"><sheetData>\(rows)</sheetData>\(afterRows)</worksheet>",
            strings: strings, styles: styles)
    }

    /// A workbook with one sheet, "Return", whose whole part is given.
    init(worksheet: String, strings: [String] = [], styles: String? = nil) {
        let items = strings.map { "<si>\($0)</si>" }.joined()
        parts = [
            (
                "[Content_Types].xml",
                "<Types xmlns=\"\(Self.package)/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "</Types>"
            ),
            ("_rels/.rels", Self.relations([("rId1", "officeDocument", "xl/workbook.xml")])),
            (
                "xl/workbook.xml",
                "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.relationships)\"><sheets>"
                    + "<sheet name=\"Return\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                Self.relations([
                    ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "sharedStrings.xml"),
                    ("rId3", "styles", "styles.xml"),
                ])
            ),
            ("xl/worksheets/sheet1.xml", worksheet),
            ("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(items)</sst>"),
        ]
        if let styles { parts.append(("xl/styles.xml", "<styleSheet xmlns=\"\(Self.main)\">\(styles)</styleSheet>")) }
    }

    /// A relationships part: name, last word of the type, target.
    static func relations(_ list: [(id: String, type: String, target: String)], base: String = relationships) -> String
    {
        let items = list.map { "<Relationship Id=\"\($0.id)\" Type=\"\(base)/\($0.type)\" Target=\"\($0.target)\"/>" }
        return "<Relationships xmlns=\"\(package)/relationships\">" + items.joined() + "</Relationships>"
    }

    /// The XML of one part, to be looked at or changed.
    subscript(name: String) -> String {
        get { parts.first { $0.name == name }?.xml ?? "" }
        set {
            if let index = parts.firstIndex(where: { $0.name == name }) {
                parts[index].xml = newValue
            } else {
                parts.append((name, newValue))
            }
        }
    }

    /// Gives a part another name in the container.
    mutating func rename(_ name: String, to other: String) {
        for index in parts.indices where parts[index].name == name { parts[index].name = other }
    }

    mutating func remove(_ name: String) {
        parts.removeAll { $0.name == name }
    }

    var zip: ZipBuilder {
        ZipBuilder(entries: parts.map { ZipBuilder.Entry(name: $0.name, content: Array($0.xml.utf8)) })
    }

    /// The workbook, opened.
    func open(limits: ReadLimits = .untrusted) throws(XLSXReaderError) -> WorkbookReader {
        try WorkbookReader(bytes: zip.bytes, fileName: "acme.xlsx", limits: limits)
    }
}
