import SpreadsheetModel
import WorkbookPlans

/// `docProps/app.xml` (ECMA-376 part 1, 22.2): the program, the company, and what the workbook holds.
struct ExtendedPropertiesPart {
    let plan: WorkbookPlan
    /// The defined names, in their order.
    let names: [DefinedNameEntry]

    /// Writes the part.
    func write(to xml: inout XMLOutput) {
        xml.open("Properties")
        xml.attribute("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
        xml.attribute("xmlns:vt", Namespace.propertyTypes)
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
        xml.open("vt:vector")
        xml.attribute("size", pairs.count * 2)
        xml.attribute("baseType", "variant")
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
        xml.open("vt:vector")
        xml.attribute("size", sheets.count + shown.count)
        xml.attribute("baseType", "lpstr")
        for title in sheets + shown { xml.element("vt:lpstr", text: title) }
        xml.close("vt:vector")
        xml.close("TitlesOfParts")
    }
}
