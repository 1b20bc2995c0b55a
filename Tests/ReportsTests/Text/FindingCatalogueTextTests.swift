import Checks
import Findings
import Reports
import Testing

@Suite struct FindingCatalogueTextTests {
    @Test func anExplanationTellsWhatWhyAndWhatToDo() {
        let definition = FindingDefinition(
            "a-code", .check, .council, title: "What it is", meaning: "Why it matters.", fix: "Do this.")
        #expect(
            FindingCatalogueText.explanation(definition) == """
                a-code (check, council to decide)
                What it is.

                Why it matters.

                What to do: Do this.

                """)
    }

    @Test("The list has a line for each kind, its titles in one column")
    func list() {
        let lines = FindingCatalogueText.list(CheckCatalogue.definitions).split(separator: "\n")
        #expect(lines.count == CheckCatalogue.definitions.count)
        let columns = zip(lines, CheckCatalogue.definitions).map { line, definition in
            line.firstRange(of: definition.title).map { line.distance(from: line.startIndex, to: $0.lowerBound) }
        }
        #expect(Set(columns).count == 1)
    }
}
