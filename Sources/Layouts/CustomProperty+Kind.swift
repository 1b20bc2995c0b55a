import Forms
import SpreadsheetModel
import WorkbookPlans

extension CustomProperty {
    /// Which kind of workbook this is, so that it is known again wherever it is given as an input.
    static func kind(_ kind: IssuedKind) -> CustomProperty { CustomProperty(IssuedKind.property, kind.rawValue) }
}
