import SpreadsheetModel

/// The defined names of the workbook part (ECMA-376 part 1, 18.2.6).
struct DefinedNameList {
    private(set) var names: [DefinedName] = []

    /// Reads them out of the workbook part.
    init(_ document: XMLDocument, limits: ReadLimits) throws(PartError) {
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        guard try xml.next(start: .workbook) else { throw PartError(.wrongRoot, at: document.start) }
        while try xml.nextChild(of: 1) {
            guard xml.name == .definedNames else { continue }
            while try xml.nextChild(of: 2) {
                guard xml.name == .definedName, let name = xml.escapedString(.name) else { continue }
                try xml.check(names.count + 1, "definedNames", limits.definedNames, "the number of defined names")
                let sheet = xml.integer(.localSheetID)
                let isHidden = xml.boolean(.hidden) ?? false
                let comment = xml.escapedString(.comment)
                names.append(
                    DefinedName(
                        name, try xml.content(), sheetIndex: sheet, isHidden: isHidden, comment: comment))
            }
        }
        try xml.finish()
    }
}
