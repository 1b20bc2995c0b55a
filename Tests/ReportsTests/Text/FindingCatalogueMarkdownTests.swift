import Assessment
import Checks
import Findings
import Fixtures
import Foundation
import Reports
import Testing

@Suite struct FindingCatalogueMarkdownTests {
    @Test("Docs/Findings.md is what the catalogue makes: `pledgebook explain --all > Docs/Findings.md`")
    func thePageIsNotStale() throws {
        let path = Fixtures.path("../Docs/Findings.md")
        let stored = try String(decoding: Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        let page = FindingCatalogueMarkdown.page(
            returns: CheckCatalogue.definitions, council: CouncilCatalogue.definitions,
            evaluation: EvaluationCatalogue.definitions, tender: AssessmentChecks.definitions)
        #expect(page == stored)
    }

    @Test("Every code has its entry")
    func entries() {
        let page = FindingCatalogueMarkdown.page(
            returns: CheckCatalogue.definitions, council: CouncilCatalogue.definitions,
            evaluation: EvaluationCatalogue.definitions, tender: AssessmentChecks.definitions)
        for definition in CheckCatalogue.definitions + CouncilCatalogue.definitions
            + EvaluationCatalogue.definitions + AssessmentChecks.definitions
        {
            #expect(page.contains("\n### \(definition.code)\n\n**\(definition.title)**"))
        }
    }
}
