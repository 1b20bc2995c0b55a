import Findings
package import SpreadsheetModel

/// Thrown when a council's framework cannot be used, so that returns cannot be valued with it.
package struct FrameworkFault: Error, Hashable {
    /// Where the fault stands.
    package let location: CellLocation
    /// What is wrong, as a sentence.
    package let detail: String
    /// How to put it right.
    package let fix: String

    /// The fault that a finding stands for.
    init(_ finding: Finding) {
        location = finding.location
        detail = finding.message
        fix = finding.fix
    }

    /// What to tell an officer.
    package var message: String { "The council workbook cannot be used. \(location): \(detail) \(fix)" }
}
