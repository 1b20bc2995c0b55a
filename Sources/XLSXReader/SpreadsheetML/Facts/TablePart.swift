import SpreadsheetModel

/// A table part (ECMA-376 part 1, 18.5.1.2).
struct TablePart {
    let table: TableDefinition

    /// Reads the part.
    init(_ document: XMLDocument, limits: ReadLimits) throws(PartError) {
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        guard try xml.next(start: "table") else { throw PartError(.wrongRoot, at: document.start) }
        var table = TableDefinition(
            name: xml.escapedString("displayName") ?? xml.escapedString("name") ?? "", range: try xml.range("ref"),
            headerRowCount: xml.integer("headerRowCount") ?? 1, totalsRowCount: xml.integer("totalsRowCount") ?? 0)
        while try xml.nextChild("tableColumns", of: 1) {
            while try xml.nextChild("tableColumn", of: 2) {
                guard table.columns.count < CellReference.columnLimit else {
                    throw PartError(.cellOutsideGrid, at: xml.position)
                }
                table.columns.append(
                    TableColumn(
                        xml.escapedString("name") ?? "", totalsRowLabel: xml.escapedString("totalsRowLabel"),
                        totalsRowFunction: xml.string(longName: "totalsRowFunction")))
            }
        }
        try xml.finish()
        self.table = table
    }
}

/// The defined names of the workbook part (ECMA-376 part 1, 18.2.6).
struct DefinedNameList {
    private(set) var names: [DefinedName] = []

    /// Reads them out of the workbook part.
    init(_ document: XMLDocument, limits: ReadLimits) throws(PartError) {
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        guard try xml.next(start: "workbook") else { throw PartError(.wrongRoot, at: document.start) }
        while try xml.nextChild("definedNames", of: 1) {
            while try xml.nextChild("definedName", of: 2) {
                guard let name = xml.escapedString("name") else { continue }
                try xml.check(names.count + 1, "definedNames", limits.definedNames, "the number of defined names")
                let sheet = xml.integer("localSheetId")
                let isHidden = xml.boolean("hidden") ?? false
                let comment = xml.escapedString("comment")
                names.append(
                    DefinedName(
                        name, try xml.content(), sheetIndex: sheet, isHidden: isHidden, comment: comment))
            }
        }
        try xml.finish()
    }
}

/// The links of a worksheet part (ECMA-376 part 1, 18.3.1.48).
struct HyperlinkList {
    private(set) var links: [Hyperlink] = []

    /// Reads them out of a worksheet part, whose relationships give the addresses.
    init(_ document: XMLDocument, _ relationships: Relationships, limits: ReadLimits) throws(PartError) {
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        try xml.startOfSheet()
        while try xml.nextChild("hyperlinks", of: 1) {
            while try xml.nextChild("hyperlink", of: 2) {
                try xml.check(
                    links.count + 1, "hyperlinks", limits.hyperlinks, "the number of links of one sheet")
                let address = xml.relationshipID().flatMap { relationships.externalTarget(id: $0) }
                links.append(
                    Hyperlink(
                        try xml.range("ref"), address: address, location: xml.escapedString("location"),
                        tip: xml.escapedString("tooltip")))
            }
        }
        try xml.finish()
    }
}
