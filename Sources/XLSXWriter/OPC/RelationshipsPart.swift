/// `_rels/….rels`: where a part leads to (ECMA-376 part 2, 9.3). The first relationship is `rId1`.
struct RelationshipsPart {
    private var relationships: [Relationship] = []

    /// Whether the part leads nowhere, and is left out.
    var isEmpty: Bool { relationships.isEmpty }

    /// Adds a relationship and gives its identifier.
    @discardableResult
    mutating func add(_ relationship: Relationship) -> String {
        relationships.append(relationship)
        return "rId\(relationships.count)"
    }

    /// Writes the part.
    func write(to xml: inout XMLOutput) {
        xml.open("Relationships")
        xml.attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")
        for (index, relationship) in relationships.enumerated() {
            xml.open("Relationship")
            xml.attribute("Id", "rId\(index + 1)")
            xml.attribute("Type", relationship.type)
            xml.attribute("Target", relationship.target)
            if relationship.isExternal { xml.attribute("TargetMode", "External") }
            xml.close("Relationship")
        }
        xml.close("Relationships")
    }

    /// The name of the relationships of a part: "xl/_rels/workbook.xml.rels" for "xl/workbook.xml".
    static func name(for part: String) -> String {
        guard let slash = part.lastIndex(of: "/") else { return "_rels/" + part + ".rels" }
        return part[...slash] + "_rels/" + part[part.index(after: slash)...] + ".rels"
    }
}
