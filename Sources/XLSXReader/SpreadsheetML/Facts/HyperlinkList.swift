import SpreadsheetModel

/// The links of a worksheet part (ECMA-376 part 1, 18.3.1.48).
struct HyperlinkList {
    private(set) var links: [Hyperlink] = []

    /// Reads them out of a worksheet part, whose relationships give the addresses.
    init(_ document: XMLDocument, _ relationships: Relationships, limits: ReadLimits) throws(PartError) {
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        try xml.startOfSheet()
        while try xml.nextChild(of: 1) {
            guard xml.name == .hyperlinks else { continue }
            while try xml.nextChild(of: 2) {
                guard xml.name == .hyperlink else { continue }
                try xml.check(
                    links.count + 1, "hyperlinks", limits.hyperlinks, "the number of links of one sheet")
                let address = xml.relationshipID().flatMap { relationships.externalTarget(id: $0) }
                links.append(
                    Hyperlink(
                        try xml.range(.range), address: address, location: xml.escapedString(.location),
                        tip: xml.escapedString(.tooltip)))
            }
        }
        try xml.finish()
    }
}
