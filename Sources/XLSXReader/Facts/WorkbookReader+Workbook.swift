public import SpreadsheetModel

extension WorkbookReader {
    /// The defined names, hidden and built-in ones included, in stored order (ECMA-376 part 1, 18.2.6).
    ///
    /// Cost: one pass over the workbook part.
    ///
    /// - Throws: `damaged` or `over-limit`.
    public func definedNames() throws(XLSXReaderError) -> [DefinedName] {
        try package.require(part) { document throws(PartError) in
            try DefinedNameList(document, limits: package.limits).names
        }
    }

    /// What the workbook says of itself: core, extended and custom properties. Absent ones are nil.
    ///
    /// Cost: one pass over at most three small parts.
    ///
    /// - Throws: `damaged` or `over-limit`.
    public func documentFacts() throws(XLSXReaderError) -> DocumentFacts {
        let relationships = try package.relationships(of: Package.root)
        let limits = package.limits
        var facts = DocumentFacts()
        // Strict workbooks spell the types of two of the three without a hyphen.
        if let core = relationships.first("core-properties")?.target {
            facts = try package.require(core) { document throws(PartError) in
                var facts = facts
                try facts.readCore(document, limits: limits)
                return facts
            }
        }
        if let extended = (relationships.first("extended-properties") ?? relationships.first("extendedProperties"))?
            .target
        {
            facts = try package.require(extended) { document throws(PartError) in
                var facts = facts
                try facts.readExtended(document, limits: limits)
                return facts
            }
        }
        if let custom = (relationships.first("custom-properties") ?? relationships.first("customProperties"))?.target {
            facts.custom = try package.require(custom) { document throws(PartError) in
                try CustomPropertiesPart(document, limits: limits).properties
            }
        }
        return facts
    }

    /// The other workbooks that formulas refer to, as the file names them: "rates.xlsx", "file:///C:/rates.xlsx".
    /// Each once, in alphabetical order. They are never opened (ECMA-376 part 1, 18.14).
    ///
    /// Cost: one pass over the relationships of each link.
    ///
    /// - Throws: `damaged` or `over-limit`.
    public func externalWorkbooks() throws(XLSXReaderError) -> [String] {
        let links = try package.relationships(of: part).targets("externalLink")
        try package.checkDelivered(links.map(\.relationshipsPart))
        var addresses: Set<String> = []
        for link in links { addresses.formUnion(try package.relationships(of: link).externalTargets) }
        return addresses.sorted()
    }
}
