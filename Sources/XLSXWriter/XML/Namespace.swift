/// The XML namespaces that more than one part names (ECMA-376 part 1, annex A; the transitional forms of part 4, which
/// every program reads).
enum Namespace {
    static let spreadsheetML = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let drawingML = "http://schemas.openxmlformats.org/drawingml/2006/main"
    static let chart = "http://schemas.openxmlformats.org/drawingml/2006/chart"
    static let propertyTypes = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
}
