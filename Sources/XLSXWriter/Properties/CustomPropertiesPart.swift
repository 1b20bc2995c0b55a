import SpreadsheetModel
import WorkbookPlans

/// `docProps/custom.xml` (ECMA-376 part 1, 22.3): texts under names of the author's own.
struct CustomPropertiesPart {
    let properties: [CustomProperty]

    /// Writes the part.
    func write(to xml: inout XMLOutput) {
        xml.open("Properties")
        xml.attribute("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties")
        xml.attribute("xmlns:vt", Namespace.propertyTypes)
        for (index, property) in properties.enumerated() {
            xml.open("property")
            xml.attribute("fmtid", Self.userDefined)
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
