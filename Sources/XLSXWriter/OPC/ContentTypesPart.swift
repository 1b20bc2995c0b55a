/// `[Content_Types].xml`: the media type of every part (ECMA-376 part 2, 10.1.2).
struct ContentTypesPart {
    /// The parts that are not relationships, by name.
    let parts: [(name: String, kind: PartKind)]

    /// Writes the part.
    func write(to xml: inout XMLOutput) {
        xml.open("Types")
        xml.attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")
        writeDefault("rels", "application/vnd.openxmlformats-package.relationships+xml", to: &xml)
        writeDefault("xml", "application/xml", to: &xml)
        var seen: Set<String> = []
        for part in parts {
            guard let suffix = part.kind.suffix, seen.insert(suffix).inserted else { continue }
            writeDefault(suffix, part.kind.contentType, to: &xml)
        }
        for part in parts where part.kind.suffix == nil {
            xml.open("Override")
            xml.attribute("PartName", "/" + part.name)
            xml.attribute("ContentType", part.kind.contentType)
            xml.close("Override")
        }
        xml.close("Types")
    }

    private func writeDefault(_ suffix: String, _ type: String, to xml: inout XMLOutput) {
        xml.open("Default")
        xml.attribute("Extension", suffix)
        xml.attribute("ContentType", type)
        xml.close("Default")
    }
}
