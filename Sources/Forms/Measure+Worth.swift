import SocialValue
import SpreadsheetModel

extension Measure {
    /// Whether the form counts no pounds for it: it is only recorded, or its proxy value is zero or missing.
    package var isWithoutWorth: Bool { valuedProxy?.value.isZero ?? true }
}
