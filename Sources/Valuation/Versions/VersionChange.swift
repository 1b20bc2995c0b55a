package import SocialValue
package import SpreadsheetModel

/// One thing that differs between two versions of a return.
package struct VersionChange: Hashable, Sendable {
    /// What it is about: a measure's reference, or the name of a field of the form.
    package let subject: String
    /// What of it changed: "Answer", "How you will deliver it", "Row".
    package let part: String
    /// What the earlier version says; nil when it says nothing.
    package let before: String?
    /// What the later version says; nil when it says nothing.
    package let after: String?
    /// The cell of the later version; nil when it has none.
    package let cell: CellReference?
    /// What the change does to the computed total; nil when it does nothing.
    package let effect: Money?

    init(
        _ subject: String, _ part: String, before: String?, after: String?, cell: CellReference? = nil,
        effect: Money? = nil
    ) {
        self.subject = subject
        self.part = part
        self.before = before
        self.after = after
        self.cell = cell
        self.effect = effect == .zero ? nil : effect
    }
}
