import TestPrograms

/// The parts of a workbook's file, as `unzip` and expat read them.
package struct PackedWorkbook {
    /// The parts by name.
    let parts: [String: ParsedElement]

    /// Reads the file at a path.
    package init(path: String) throws {
        var parts: [String: ParsedElement] = [:]
        let names = try Command.run("unzip", ["-Z1", path]).split(separator: "\n").map(String.init)
        for name in names where !name.hasPrefix("xl/media/") {
            // unzip takes brackets for a pattern.
            let pattern = name.replacing("[", with: "\\[")
            parts[name] = try ParsedElement(parsing: Array(Command.run("unzip", ["-p", path, pattern]).utf8))
        }
        if names.contains(where: { $0.hasPrefix("xl/media/") }) {
            parts.merge(try Self.media(ofFileAt: path)) { first, _ in first }
        }
        self.parts = parts
    }

    /// A part with what its numbers stand for in their place: texts for the indexes of shared strings, looks for those
    /// of styles, types and targets for relationships. Parts whose order means nothing are sorted.
    func resolvedPart(_ name: String) -> ParsedElement? {
        guard var part = parts[name] else { return nil }
        switch part.name {
        case "Types", "Relationships": part.nameChildrenByTarget()
        case "worksheet":
            part = resolve(part, relationships: relationships(of: name), styles: StyleIndex(parts))
            part.sortConditionalFormats()
        case "workbook", "wsDr", "chartSpace":
            part = resolve(part, relationships: relationships(of: name), styles: nil)
        // Which author comes first means nothing.
        case "comments": part = part.namingAuthors
        // What these hold is compared where it is used.
        case "sst": part.children = []
        case "styleSheet": part.children.removeAll { StyleIndex.lists.contains($0.name) }
        default: break
        }
        return part
    }

    private func resolve(
        _ element: ParsedElement, relationships: [String: String], styles: StyleIndex?
    ) -> ParsedElement {
        var element = element
        for (name, value) in element.attributes where name.hasPrefix(Self.relationshipNamespace) {
            element.attributes[name] = relationships[value] ?? "nowhere: \(value)"
        }
        if let styles {
            if element.name == "c", let index = element.attributes["s"] {
                element.attributes["s"] = styles.look(ofCell: index)
            }
            if let index = element.attributes["dxfId"] {
                element.attributes["dxfId"] = styles.look(ofDifferential: index)
            }
            if element.name == "c", element.attributes["t"] == "s", let index = Int(element.children.first?.text ?? "")
            {
                element.children[0].text = text(at: index)
            }
        }
        element.children = element.children.map { resolve($0, relationships: relationships, styles: styles) }
        return element
    }

    private func text(at index: Int) -> String {
        guard let items = parts["xl/sharedStrings.xml"]?.children, items.indices.contains(index) else {
            return "no shared string \(index)"
        }
        return items[index].descendants("t").map(\.text).joined()
    }

    /// What the identifiers in a part lead to: type and target.
    private func relationships(of name: String) -> [String: String] {
        let slash = name.lastIndex(of: "/") ?? name.startIndex
        let part = parts[name[...slash] + "_rels" + name[slash...] + ".rels"]
        let pairs = part?.children.map { ($0.attributes["Id"] ?? "", $0.withoutID) } ?? []
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    private static let relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships "
}

extension ParsedElement {
    /// The element without its identifier.
    fileprivate var withoutID: String {
        var element = self
        element.attributes["Id"] = nil
        return element.description
    }

    /// Sorts the conditional formats by their cells: which of two applies is said by their priority, not by their order.
    fileprivate mutating func sortConditionalFormats() {
        let places = children.indices.filter { children[$0].name == "conditionalFormatting" }
        let sorted = places.map { children[$0] }.sorted { $0.attributes["sqref"] ?? "" < $1.attributes["sqref"] ?? "" }
        for (place, element) in zip(places, sorted) { children[place] = element }
    }

    /// Names and sorts the children by the part they speak of, because neither their order nor their identifiers mean
    /// anything.
    fileprivate mutating func nameChildrenByTarget() {
        children = children.map { child in
            var attributes = child.attributes
            attributes["Id"] = nil
            let target = ["PartName", "Target", "Extension"].compactMap { attributes[$0] }.first ?? child.name
            return ParsedElement(expanded: target, attributes: attributes)
        }
        children.sort { $0.name < $1.name }
    }
}
