import ArgumentParser
import Assessment
import Checks
import Findings
import Reports
import Vocabulary

/// `pledgebook explain CODE`
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says what a finding means and how to put it right.",
        discussion: """
            Examples:
              pledgebook explain stated-value-disagrees
              pledgebook explain          (lists every code)
            """)

    @Argument(help: "The code of a finding, as reports print it. Without one, every code is listed.")
    var code: String?

    @Flag(help: .hidden)
    var all = false

    func run() throws {
        guard !all else {
            StandardStream.output.write(
                FindingCatalogueMarkdown.page(
                    returns: CheckCatalogue.definitions, council: CouncilCatalogue.definitions,
                    evaluation: EvaluationCatalogue.definitions, tender: AssessmentChecks.definitions))
            return
        }
        let definitions =
            CheckCatalogue.definitions + CouncilCatalogue.definitions + EvaluationCatalogue.definitions
            + AssessmentChecks.definitions
        guard let code else {
            StandardStream.output.write(FindingCatalogueText.list(definitions))
            return
        }
        let wanted = code.lowercased()
        guard let definition = definitions.first(where: { $0.code.description == wanted }) else {
            let codes = definitions.map(\.code.description)
            let nearest = ClosestMatch.of(wanted, in: codes).map { " Did you mean \($0)?" } ?? ""
            throw ValidationError(
                "There is no finding called \"\(code)\".\(nearest) \"pledgebook explain\" lists them all.")
        }
        StandardStream.output.write(FindingCatalogueText.explanation(definition))
    }
}
