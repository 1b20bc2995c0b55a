import SpreadsheetModel
import WorkbookPlans

/// `docProps/core.xml` (ECMA-376 part 2, 11): what the document is, who made it, when if the plan says so, and in which language.
struct CorePropertiesPart {
    let properties: DocumentProperties

    /// Writes the part.
    func write(to xml: inout XMLOutput) {
        xml.open(
            "cp:coreProperties",
            [
                "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:dcterms": "http://purl.org/dc/terms/",
                "xmlns:dcmitype": "http://purl.org/dc/dcmitype/",
                "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
            ])
        if !properties.title.isEmpty { xml.element("dc:title", text: properties.title) }
        if !properties.subject.isEmpty { xml.element("dc:subject", text: properties.subject) }
        xml.element("dc:creator", text: properties.author)
        xml.element("cp:lastModifiedBy", text: properties.author)
        let made = properties.created.flatMap { CivilDate(secondsSince1970: $0) }?.w3cText
        for name in ["dcterms:created", "dcterms:modified"] as [StaticString] {
            guard let made else { continue }
            xml.open(name, ["xsi:type": "dcterms:W3CDTF"])
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

/// `docProps/custom.xml` (ECMA-376 part 1, 22.3): texts under names of the author's own.
struct CustomPropertiesPart {
    let properties: [CustomProperty]

    /// Writes the part.
    func write(to xml: inout XMLOutput) {
        xml.open(
            "Properties",
            [
                "xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
                "xmlns:vt": Namespace.propertyTypes,
            ])
        for (index, property) in properties.enumerated() {
            xml.open("property", ["fmtid": Self.userDefined])
            // 0 and 1 have meanings of their own.
            xml.attribute("pid", index + 2)
            xml.attribute("name", property.name)
            xml.element("vt:lpwstr", text: property.value)
            xml.close("property")
        }
        xml.close("Properties")
    }

    /// The set of properties that users define.
    private static let userDefined = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
}

/// `docProps/app.xml` (ECMA-376 part 1, 22.2): the program, the company, and what the workbook holds.
struct ExtendedPropertiesPart {
    let plan: WorkbookPlan
    /// The defined names, in their order.
    let names: [DefinedNameEntry]

    /// Writes the part.
    func write(to xml: inout XMLOutput) {
        xml.open(
            "Properties",
            [
                "xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
                "xmlns:vt": Namespace.propertyTypes,
            ])
        let application = plan.properties.application
        if !application.isEmpty { xml.element("Application", text: application) }
        xml.markup("<DocSecurity>0</DocSecurity><ScaleCrop>false</ScaleCrop>")
        writeTitles(to: &xml)
        xml.element("Company", text: plan.properties.company)
        xml.markup("<LinksUpToDate>false</LinksUpToDate><SharedDoc>false</SharedDoc>")
        xml.markup("<HyperlinksChanged>false</HyperlinksChanged>")
        xml.close("Properties")
    }

    /// How many sheets and names of ranges there are, and what they are called. Hidden names are not counted.
    private func writeTitles(to xml: inout XMLOutput) {
        let sheets = plan.sheets.map(\.name)
        let shown = names.filter { !$0.isHidden && $0.formula.utf8.contains(UInt8(ascii: "!")) }.map { name in
            name.sheet.map { SheetName.quoted(plan.sheets[$0].name) + "!" + name.shownName } ?? name.name
        }
        let pairs = [("Worksheets", sheets.count), ("Named Ranges", shown.count)].filter { $0.1 > 0 }
        xml.open("HeadingPairs")
        xml.open("vt:vector", ["size": pairs.count * 2, "baseType": "variant"])
        for (heading, count) in pairs {
            xml.markup("<vt:variant>")
            xml.element("vt:lpstr", text: heading)
            xml.markup("</vt:variant><vt:variant>")
            xml.open("vt:i4")
            xml.text(count)
            xml.close("vt:i4")
            xml.markup("</vt:variant>")
        }
        xml.close("vt:vector")
        xml.close("HeadingPairs")
        xml.open("TitlesOfParts")
        xml.open("vt:vector", ["size": sheets.count + shown.count, "baseType": "lpstr"])
        for title in sheets + shown { xml.element("vt:lpstr", text: title) }
        xml.close("vt:vector")
        xml.close("TitlesOfParts")
    }
}
