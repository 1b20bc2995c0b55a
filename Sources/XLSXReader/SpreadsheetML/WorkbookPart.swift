import SpreadsheetModel

/// The workbook part (ECMA-376 part 1, 18.2.27): its sheets in tab order, and its date system.
struct WorkbookPart {
    /// A sheet as it is listed; its part is found through the relationship.
    struct ListedSheet {
        var name: String
        var visibility: SheetVisibility
        /// The name of the relationship that leads to its part; nil when the list gives none.
        var relationshipID: String?
    }

    private(set) var dateSystem = DateSystem.from1900
    private(set) var sheets: [ListedSheet] = []

    /// Reads the part.
    init(_ document: XMLDocument, limits: ReadLimits) throws(PartError) {
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        guard try xml.next(start: "workbook") else { throw PartError(.wrongRoot, at: document.start) }
        while try xml.nextChild(of: 1) {
            if xml.name == "workbookPr", xml.boolean("date1904") == true {
                dateSystem = .from1904
            } else if xml.name == "sheets" {
                while try xml.nextChild("sheet", of: 2) { try append(&xml, limits: limits) }
            }
        }
        try xml.finish()
    }

    private mutating func append(_ xml: inout XMLScanner, limits: ReadLimits) throws(PartError) {
        try xml.check(sheets.count + 1, "sheets", limits.sheets, "the number of sheets")
        var name = Array((xml.string("name") ?? "").utf8)
        XStringUnescaping.resolve(in: &name, from: 0)
        let visibility = xml.string("state").flatMap { SheetVisibility(rawValue: $0) } ?? .visible
        sheets.append(
            ListedSheet(
                name: String(decoding: name, as: UTF8.self), visibility: visibility,
                relationshipID: xml.relationshipID()))
    }
}

extension XMLScanner {
    /// The value of `r:id`, whatever its prefix: the attribute "id" of a relationships namespace.
    func relationshipID() -> String? {
        for attribute in attributes where attribute.name == "id" && attribute.prefixLength > 0 {
            let address = String(decoding: namespaceAddress(of: attribute), as: UTF8.self)
            if address.hasSuffix("/relationships") { return string(of: attribute) }
        }
        return nil
    }
}
