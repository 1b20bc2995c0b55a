import Forms
import SocialValue
import SpreadsheetModel
import WorkbookPlans

extension CustomProperty {
    /// Which kind of workbook this is, so that it is known again wherever it is given as an input.
    static func kind(_ kind: IssuedKind) -> CustomProperty { CustomProperty(IssuedKind.property, kind.rawValue) }
}

extension CustomProperty {
    /// The name of the property with the name of the council's workbook.
    static let councilFile = "Council file"

    /// The name and the digest of the council's workbook; none when figures were made without one.
    static func council(_ file: SourceFile?) -> [CustomProperty] {
        guard let file else { return [] }
        return [
            CustomProperty(councilFile, CellText.line(file.name)), CustomProperty("Council SHA-256", file.sha256),
        ]
    }
}
