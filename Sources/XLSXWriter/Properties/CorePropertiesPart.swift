import SpreadsheetModel
import WorkbookPlans

/// `docProps/core.xml` (ECMA-376 part 2, 11): what the document is, who made it, when if the plan says so, and in which language.
struct CorePropertiesPart {
    let properties: DocumentProperties

    /// Writes the part.
    func write(to xml: inout XMLOutput) {
        xml.open("cp:coreProperties")
        xml.attribute("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
        xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        xml.attribute("xmlns:dcterms", "http://purl.org/dc/terms/")
        xml.attribute("xmlns:dcmitype", "http://purl.org/dc/dcmitype/")
        xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        if !properties.title.isEmpty { xml.element("dc:title", text: properties.title) }
        if !properties.subject.isEmpty { xml.element("dc:subject", text: properties.subject) }
        xml.element("dc:creator", text: properties.author)
        xml.element("cp:lastModifiedBy", text: properties.author)
        let made = properties.created.flatMap { CivilDate(secondsSince1970: $0) }?.w3cText
        for name in ["dcterms:created", "dcterms:modified"] as [StaticString] {
            guard let made else { continue }
            xml.open(name)
            xml.attribute("xsi:type", "dcterms:W3CDTF")
            xml.text(made)
            xml.close(name)
        }
        if !properties.language.isEmpty { xml.element("dc:language", text: properties.language) }
        xml.close("cp:coreProperties")
    }
}

extension CivilDate {
    /// The day and time as W3CDTF writes them, "2026-11-22T16:54:39Z". The year has four digits.
    fileprivate var w3cText: String {
        let day = [padded(month), padded(self.day)].joined(separator: "-")
        return "\(year)-\(day)T" + [hour, minute, second].map(padded).joined(separator: ":") + "Z"
    }

    private func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
