import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct PublishedFrameworkTests {
    @Test("The worked example is the council's published table, measure for measure and to the last digit")
    func isThePublishedTable() {
        let example = Framework.publishedTable
        let published = PublishedTable.framework
        #expect(example.measures == published.measures)
        #expect(example.themes == published.themes)
        #expect(example.schemes == published.schemes)
        #expect(example.rules == PolicyRule.shipped)
    }

    @Test("Rules are kept to the measures that a framework has, and those left with nothing to compare go")
    func restrictedRules() {
        let rules = Framework.publishedTable.withRulesOfItsMeasures.rules
        let named = rules.flatMap { $0.measures + $0.against }
        #expect(named.allSatisfy { Framework.publishedTable.measure($0) != nil })
        #expect(rules.contains { $0.name == "P4" && $0.measures.isEmpty })
        // NT18a, NT19a and NT14 are not in the table.
        #expect(!rules.contains { $0.name == "D6" })
        #expect(rules.first { $0.name == "D2" }?.against.map(\.text) == ["NT4", "NT5", "NT6"])
    }
}
