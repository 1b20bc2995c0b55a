import Layouts
package import SocialValue
import WorkbookPlans

/// Writes the blank form of a council's framework.
package struct IssueTemplate: Sendable {
    private let framework: Framework

    package init(_ framework: Framework) {
        self.framework = framework
    }

    /// Writes the form to a path, and reads it back before it gets its name.
    package func write(to path: String, replacing: Bool) throws(RunFault) {
        do {
            try VerifiedWorkbook.write(plan, to: path, replacing: replacing)
        } catch {
            throw RunFault(writing: error)
        }
    }

    /// The form as the bytes of its file, read back before they are given.
    package func bytes() throws(RunFault) -> [UInt8] { try VerifiedWorkbook.bytes(of: plan) }

    private var plan: WorkbookPlan { TemplateWorkbook(framework, version: ToolVersion.current).plan() }
}
