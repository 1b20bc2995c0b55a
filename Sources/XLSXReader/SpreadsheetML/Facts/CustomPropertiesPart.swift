import SpreadsheetModel

/// The properties that a workbook's author named (ECMA-376 part 1, 22.3).
struct CustomPropertiesPart {
    private(set) var properties: [DocumentProperty] = []

    /// Reads the part.
    init(_ document: XMLDocument, limits: ReadLimits) throws(PartError) {
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        guard try xml.next(start: "Properties") else { throw PartError(.wrongRoot, at: document.start) }
        while try xml.nextChild("property", of: 1) {
            guard let name = xml.string("name") else { continue }
            try xml.check(
                properties.count + 1, "definedNames", limits.definedNames, "the number of named properties")
            var value = CellValue.blank
            while try xml.nextChildOfAnyNamespace(of: 2) {
                let kind = xml.name
                value = Self.value(kind, try xml.escapedContent())
            }
            properties.append(DocumentProperty(name, value))
        }
        try xml.finish()
    }

    /// The variant types that programs write (ECMA-376 part 1, 22.4).
    private static func value(_ kind: XMLName, _ text: String) -> CellValue {
        switch kind {
        case "i1", "i2", "i4", "i8", "int", "ui1", "ui2", "ui4", "ui8", "uint", "r4", "r8", "decimal", "cy":
            .number(NumberLiteral(text))
        case "bool": text == "true" || text == "1" ? .boolean(true) : .boolean(false)
        case "filetime", "date": .date(text)
        default: .text(text)
        }
    }
}

extension DocumentFacts {
    /// Takes the core properties, which stand in several namespaces (ECMA-376 part 2, 8.3).
    mutating func readCore(_ document: XMLDocument, limits: ReadLimits) throws(PartError) {
        try Self.read(document, root: "coreProperties", limits: limits) { name, text in
            switch name {
            case "title": title = text
            case "subject": subject = text
            case "creator": creator = text
            case "keywords": keywords = text
            case "description": description = text
            case "category": category = text
            case "lastModifiedBy": lastModifiedBy = text
            case "created": created = text
            case "modified": modified = text
            default: break
            }
        }
    }

    /// Takes the extended properties (ECMA-376 part 1, 22.2).
    mutating func readExtended(_ document: XMLDocument, limits: ReadLimits) throws(PartError) {
        try Self.read(document, root: "Properties", limits: limits) { name, text in
            switch name {
            case "Application": application = text
            case "AppVersion": applicationVersion = text
            case "Company": company = text
            case "Manager": manager = text
            default: break
            }
        }
    }

    /// Gives the text of each child of the root, in its stored order.
    private static func read(
        _ document: XMLDocument, root: XMLName, limits: ReadLimits, _ body: (XMLName, String) -> Void
    ) throws(PartError) {
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        guard try xml.next(start: root) else { throw PartError(.wrongRoot, at: document.start) }
        while try xml.nextChildOfAnyNamespace(of: 1) {
            let name = xml.name
            let text = try xml.content()
            if !text.isEmpty { body(name, text) }
        }
        try xml.finish()
    }
}
