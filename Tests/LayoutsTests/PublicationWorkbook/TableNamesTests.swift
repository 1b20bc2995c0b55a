import Testing

@testable import Layouts

@Suite struct TableNamesTests {
    @Test("A table is named after what it sums up, in letters and digits that every program takes, and not by a number")
    func names() {
        let headings = ["Theme", "CWB Priority", "cwb  priority", "2024", "12 / 3", "", "Çok £", "Theme 2"]
        var names = TableNames()
        let made = headings.map { names.next(totalsBy: $0) }
        #expect(
            made == [
                "Totals_Theme", "Totals_CWB_Priority", "Totals_cwb_priority_2", "Totals_Priority_2024",
                "Totals_Priority_12_3", "Totals_Priority", "Totals_ok", "Totals_Theme_2",
            ])
        #expect(made.allSatisfy { name in name.dropFirst("Totals_".count).contains { !$0.isNumber && $0 != "_" } })
        #expect(Set(made.map { $0.lowercased() }).count == headings.count)
    }
}
