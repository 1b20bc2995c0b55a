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
        xml.open("Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"])
        for (index, relationship) in relationships.enumerated() {
            xml.open(
                "Relationship", ["Id": "rId\(index + 1)", "Type": relationship.type, "Target": relationship.target])
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

/// `[Content_Types].xml`: the media type of every part (ECMA-376 part 2, 10.1.2).
struct ContentTypesPart {
    /// The parts that are not relationships, by name.
    let parts: [(name: String, kind: PartKind)]

    /// Writes the part.
    func write(to xml: inout XMLOutput) {
        xml.open("Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"])
        writeDefault("rels", "application/vnd.openxmlformats-package.relationships+xml", to: &xml)
        writeDefault("xml", "application/xml", to: &xml)
        var seen: Set<String> = []
        for part in parts {
            guard let suffix = part.kind.suffix, seen.insert(suffix).inserted else { continue }
            writeDefault(suffix, part.kind.contentType, to: &xml)
        }
        for part in parts where part.kind.suffix == nil {
            xml.empty("Override", ["PartName": "/" + part.name, "ContentType": part.kind.contentType])
        }
        xml.close("Types")
    }

    private func writeDefault(_ suffix: String, _ type: String, to xml: inout XMLOutput) {
        xml.empty("Default", ["Extension": suffix, "ContentType": type])
    }
}

/// A step from one part to another, or to an address on the web (ECMA-376 part 2, 9.3).
struct Relationship: Hashable {
    /// The relationship type.
    let type: String
    /// The part's name seen from the part that leads there ("../drawings/drawing1.xml"), or the address.
    let target: String
    /// Whether the target lies outside the package.
    let isExternal: Bool

    /// A step to a part of a kind.
    init(_ kind: PartKind, _ target: String) {
        type = kind.relationshipType
        self.target = target
        isExternal = false
    }

    /// A step to a web or mail address.
    init(hyperlink address: String) {
        type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
        target = address
        isExternal = true
    }
}
