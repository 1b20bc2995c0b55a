import Layouts
package import Valuation

/// Writes the blank form of a council's framework.
package struct IssueTemplate: Sendable {
    private let framework: Framework

    package init(_ framework: Framework) {
        self.framework = framework
    }

    /// Writes the form to a path, and reads it back before it gets its name.
    package func write(to path: String, replacing: Bool) throws(OutputFault) {
        do {
            let plan = TemplateWorkbook(framework, version: ToolVersion.current).plan()
            try ReturnPipeline.write(plan, to: path, replacing: replacing)
        } catch {
            throw OutputFault(writing: error)
        }
    }
}
