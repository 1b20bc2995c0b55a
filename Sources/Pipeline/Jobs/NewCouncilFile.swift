import Checks
import Findings
import Layouts
import Reports
package import SocialValue
import SpreadsheetModel

/// Writes a council's framework to a file of its own: a workbook, or JSON for a path that ends in ".json".
package struct NewCouncilFile: Sendable {
    private let framework: Framework

    /// A file of a framework. Without one, of the published table: the worked example that a council replaces.
    package init(_ framework: Framework = .publishedTable) {
        self.framework = framework.withRulesOfItsMeasures
    }

    /// How many measures it holds.
    package var measureCount: Int { framework.measures.count }

    /// The same as a JSON text.
    package var json: String { CouncilJSON.document(framework).prettyText + "\n" }

    /// Writes the file; a workbook is read back before it gets its name.
    package func write(to path: String, replacing: Bool) throws(RunFault) {
        if PathText.hasExtension(".json", path) {
            if let fault = DataFile.write(json, to: path, replacing: replacing) { throw fault }
            return
        }
        do {
            let plan = CouncilWorkbook(
                framework, findingCodes: CheckCatalogue.definitions.map(\.code.description),
                version: ToolVersion.current
            ).plan()
            try VerifiedWorkbook.write(plan, to: path, replacing: replacing)
        } catch {
            throw RunFault(writing: error)
        }
    }
}
