import Checks
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation
import WorkbookPlans

@testable import Layouts

@Suite struct SummarySheetTests {
    private static let valued = Valuer().value(PublishedTable.return)

    private func sheet(_ basis: ValuationBasis, of valued: ValuedReturn = valued) -> SheetPlan {
        SummarySheet(valued, basis: basis, pledges: PledgeSheet(valued, basis: basis)).plan
    }

    /// The rows of the block with a heading in column A, each as label and the numbers beside it.
    private func block(_ heading: String, of sheet: SheetPlan) throws -> [(label: String, figures: [String])] {
        let top = try #require(sheet.cells.first { $0.content == .text(heading) && $0.reference.column == 0 }).reference
            .row
        var rows: [(label: String, figures: [String])] = []
        for row in (top + 1)... {
            guard case .text(let label)? = sheet[CellReference(row: row, column: 0)]?.content else { break }
            rows.append(
                (label, [1, 3, 4].compactMap { sheet[CellReference(row: row, column: $0)]?.number?.text(places: 2) }))
            if label == "Total" { break }
        }
        return rows
    }

    @Test("Themes and both schemes are told computed beside stated, with the difference, and add up")
    func blocks() throws {
        let sheet = sheet(.computed)
        let themes = try block("Theme", of: sheet)
        #expect(themes.map(\.label) == Self.valued.themes.map(\.theme) + ["Total"])
        #expect(themes[1].figures == ["873040.08", "6511338.94", "5638298.86"])
        #expect(themes.last?.figures == ["2822946.49", "8461245.35", "5638298.86"])
        let priorities = try block("CWB Priority", of: sheet)
        #expect(
            priorities.map { $0.figures.first } == ["1947357.30", "2329.76", "243616.99", "629642.44", "2822946.49"])
        #expect(try block("Corporate Strategy", of: sheet).last?.figures == ["2822946.49", "8461245.35", "5638298.86"])
    }

    @Test("On the stated basis the two columns change places and the difference keeps its sign")
    func statedBasis() throws {
        let themes = try block("Theme", of: sheet(.stated))
        #expect(themes[1].figures == ["6511338.94", "873040.08", "5638298.86"])
        #expect(themes.last?.figures == ["8461245.35", "2822946.49", "5638298.86"])
    }

    @Test("Shares are of the total, and of a total of nothing they are nothing")
    func shares() throws {
        let share = try #require(sheet(.computed).cells.first { $0.reference.column == 2 && $0.formula != nil }?.number)
        #expect(share.text(places: 3) == "0.690")
        let empty = sheet(.computed, of: Valuer().value(.sample([.sample(answer: nil)])))
        #expect(empty.cells.filter { $0.reference.column == 2 && $0.formula != nil }.allSatisfy { $0.number == .zero })
    }

    @Test("Lines without a priority have a row of their own, and the scheme still adds up")
    func withoutPriority() throws {
        let scheme = PriorityScheme("Pillar", priorities: ["Land"])
        let lines = [
            ReturnLine.sample("NT1", row: 2, answer: "5", priorities: ["Pillar": "Land"]),
            .sample("NT2", row: 3, answer: "7"),
        ]
        let rows = try block("Pillar", of: sheet(.computed, of: Valuer().value(.sample(lines, schemes: [scheme]))))
        #expect(rows.map(\.label) == ["Land", "No priority", "Total"])
        #expect(rows.map { $0.figures.first } == ["5.00", "7.00", "12.00"])
    }

    @Test("Each block has a chart over its own rows, with words for those who cannot see it")
    func charts() {
        let charts = sheet(.computed).charts
        #expect(
            charts.map(\.title)
                == ["Theme", "Largest contributors", "CWB Priority", "Corporate Strategy"].map { "Social value: \($0)" }
        )
        for chart in charts {
            #expect(chart.altText.contains("£2,822,946.49"))
            #expect(chart.series.map(\.name) == ["Computed", "Stated"])
            #expect(chart.series.allSatisfy { $0.values.first.row == $0.categories.first.row && $0.sheet == "Summary" })
        }
        #expect(charts.first?.series.first?.values.last.row == (charts.first?.series.first?.values.first.row ?? 0) + 3)
    }

    @Test("An ordinary return's summary prints on one page", arguments: ValuationBasis.allCases)
    func onePage(_ basis: ValuationBasis) {
        let framework = Valuer(framework: PublishedTable.framework).value(PublishedTable.return)
        for page in [sheet(basis).page, sheet(basis, of: framework).page] {
            #expect(page.fitsOnePageTall && page.breaksBefore.isEmpty)
        }
    }

    @Test("A block that would be too small on one page starts the next, and the first stays with the title")
    func pages() throws {
        let schemes = (0..<6).map { scheme in
            PriorityScheme("Scheme \(scheme)", priorities: (0..<6).map { "Priority \($0)" })
        }
        let sheet = sheet(.computed, of: Valuer().value(.sample([.sample(answer: "5")], schemes: schemes)))
        #expect(!sheet.page.fitsOnePageTall)
        let first = try #require(sheet.page.breaksBefore.first)
        // An empty row stands between the edge of the page and that of the chart.
        #expect(sheet[CellReference(row: first, column: 0)] == nil)
        #expect(sheet.charts.contains { $0.anchor.row == first + 1 })
    }

    @Test("Where every line states what it comes to there is one set of figures, and one bar for each")
    func oneSet() throws {
        var source = PublishedTable.return
        for (index, line) in Valuer().value(source).lines.enumerated() {
            source.lines[index].stated = StatedAmount(
                cell: nil, text: line.computed?.displayText, amount: line.computed)
        }
        for basis in ValuationBasis.allCases {
            let valued = Valuer().value(source)
            let sheet = sheet(basis, of: valued)
            let top = try #require(sheet.cells.first { $0.content == .text("Theme") }).reference.row
            #expect(
                (0...2).map { sheet[CellReference(row: top, column: $0)]?.content } == [
                    .text("Theme"), .text("Pledged Social Value"), .text("Share of total"),
                ])
            #expect(sheet[CellReference(row: top, column: 3)] == nil)
            #expect(sheet.charts.allSatisfy { $0.series.count == 1 })
            #expect(
                sheet.texts(column: 0).contains(
                    "The return states the same values as answer × proxy value gives, line by line."))
            let checks = ValuationWorkbook(valued, findings: [], basis: basis, version: "9.9").plan().sheets[4]
            #expect(
                checks.texts(column: 0).contains("\(basis.other.heading) values on Reconciliation add up to the total"))
        }
        source.lines[0].stated = .none
        #expect(sheet(.computed, of: Valuer().value(source)).charts.allSatisfy { $0.series.count == 2 })
    }

    @Test("A return that states nothing is compared with nothing")
    func silent() {
        let sheet = sheet(.computed, of: Valuer().value(.sample([.sample(answer: "5")])))
        #expect(sheet.texts(column: 0).contains("The return states no values: these are answer × proxy value."))
        #expect(sheet.charts.allSatisfy { $0.series.count == 1 })
    }

    @Test("The measures that make most of the total come largest first, then all others, and add up")
    func contributors() throws {
        let stated = try block("Largest contributors", of: sheet(.stated))
        #expect(
            stated.map { $0.label.prefix { $0 != ":" } } == [
                "NT18", "NT1c", "NT1", "NT19", "NT5", "All other measures", "Total",
            ])
        #expect(stated[0].figures == ["6264776.71", "626477.80", "5638298.91"])
        #expect(stated.last?.figures == ["8461245.35", "2822946.49", "5638298.86"])
        let sum = stated.dropLast().compactMap { $0.figures.first.flatMap { ExactDecimal($0) } }
            .reduce(ExactDecimal.zero) { $0.adding($1) ?? .zero }
        #expect(sum == .exactly("8461245.35"))
    }

    @Test("A measure that makes most of what is stated stands among the largest, though its answer gives no value")
    func statedOnly() throws {
        var source = PublishedTable.return
        for index in source.lines.indices where source.lines[index].label == "NT18" {
            source.lines[index].answer = Answer(
                cell: source.lines[index].answer.cell, text: "to be confirmed", state: .text)
        }
        let rows = try block("Largest contributors", of: sheet(.computed, of: Valuer().value(source)))
        #expect(rows[0].label.hasPrefix("NT18:") && rows[0].figures[1] == "6264776.71")
        #expect(
            rows.map { $0.label.prefix { $0 != ":" } }.dropFirst() == [
                "NT1c", "NT1", "NT19", "NT5", "All other measures", "Total",
            ])
    }

    @Test(
        "What nobody stated is empty and compared with nothing; a theme without lines is £0",
        arguments: ValuationBasis.allCases)
    func notStated(_ basis: ValuationBasis) throws {
        let lines = [
            ReturnLine.sample("NT1", row: 2, theme: "Jobs", answer: "5"),
            .sample("NT2", row: 3, theme: "Growth", answer: "7", stated: "9"),
        ]
        let framework = Framework(themes: ["Innovation"], measures: [], schemes: [])
        let mixed = Valuer().value(.sample(lines))
        let stated = basis == .computed ? 3 : 1
        func figures(_ label: String, _ valued: ValuedReturn) throws -> [String?] {
            let sheet = sheet(basis, of: valued)
            let row = try #require(
                sheet.cells.first { $0.content == .text(label) && $0.reference.column == 0 }
            ).reference.row
            return [stated, 4].map { sheet[CellReference(row: row, column: $0)]?.number?.text(places: 2) }
        }
        #expect(try figures("Jobs", mixed) == [nil, nil])
        #expect(try figures("Growth", mixed) == ["9.00", "2.00"])
        #expect(try figures("Total", mixed) == ["9.00", "-3.00"])
        let silent = Valuer().value(.sample([lines[0]]))
        #expect(try figures("Total", silent) == [nil, nil])
        #expect(try figures("Innovation", Valuer(framework: framework).value(.sample(lines))) == ["0.00", "0.00"])
    }

    @Test("NT18 is 74 % of what the table states, and its figure is that of its own cell")
    func shareOfOneMeasure() throws {
        let sheet = sheet(.stated)
        let row = try #require(
            sheet.cells.first { cell in
                if case .text(let text) = cell.content { text.hasPrefix("NT18:") } else { false }
            }
        ).reference.row
        #expect(sheet[CellReference(row: row, column: 1)]?.formula == "'Social Value Pledge'!$G$15")
        #expect(sheet[CellReference(row: row, column: 2)]?.number?.text(places: 3) == "0.740")
    }

    @Test("On the computed basis, too, it can be read that NT18 is 74 % of what is stated")
    func shareOfStated() throws {
        let sheet = sheet(.computed)
        let row = try #require(
            sheet.cells.first { cell in
                if case .text(let text) = cell.content { text.hasPrefix("NT18:") } else { false }
            }
        ).reference.row
        let cell = try #require(sheet[CellReference(row: row, column: 5)])
        #expect(cell.number?.text(places: 3) == "0.740")
        let total = try #require(
            sheet.cells.first {
                $0.content == .text("Total") && $0.reference.row > row
            }
        ).reference.rowNumber
        #expect(cell.formula == "IF($D$\(total)=0,0,D\(row + 1)/$D$\(total))")
        #expect(sheet.cells.contains { $0.content == .text("Share of stated") })
    }

    @Test("Row 2 says whether the return can be relied on")
    func verdict() {
        #expect(
            sheet(.computed)["A2"]?.content
                == .text("Nothing was found in the return: no problems stop you using these figures."))
    }

    @Test("Amounts below zero rank by their size, and the sheet says what decides the order")
    func negative() throws {
        let lines = [
            ReturnLine.sample("NT1", row: 2, answer: "-1000"), .sample("NT2", row: 3, answer: "7"),
            .sample("NT3", row: 4, answer: "2", stated: "-90"),
        ]
        let sheet = sheet(.computed, of: Valuer().value(.sample(lines)))
        let rows = try block("Largest contributors", of: sheet)
        // No measure is left over, and so there is no row for all others.
        #expect(rows.map { $0.label.prefix { $0 != ":" } } == ["NT1", "NT3", "NT2", "Total"])
        #expect(sheet.cells.contains { $0.content == .text(LargestContributors.order) })
    }

    @Test("Short names stand beside the bars, from a hidden column, and the whole ones in the table")
    func labels() throws {
        let long = "Growth: Supporting Growth of Responsible Regional Business"
        let lines = [
            ReturnLine.sample("NT1", theme: "Jobs", answer: "5", stated: "4"), .sample("NT2", row: 3, theme: long),
        ]
        let sheet = sheet(.computed, of: Valuer().value(.sample(lines)))
        let top = try #require(sheet.cells.first { $0.content == .text("Theme") }).reference.row
        let chart = try #require(sheet.charts.first)
        let labels = try #require(chart.series.first).categories
        let hidden = try #require(sheet.columns.first { $0.isHidden }).columns
        #expect(hidden == labels.first.column...labels.first.column && chart.plotsHiddenCells)
        #expect(sheet["A\(top + 3)"]?.content == .text(long))
        #expect(sheet[labels.last]?.content == .text("Growth"))
        #expect((sheet.page.area?.last.column ?? 99) < labels.first.column)
        // The measures have their references there, and their questions whole in the table.
        #expect(sheet.cells.contains { $0.reference.column == labels.first.column && $0.content == .text("NT1") })
        let question = lines[0].question
        #expect(sheet.texts(column: 0).contains("NT1: \(question)"))
    }

    @Test("Names whose first words are the same stand whole beside the bars")
    func sameHeads() {
        #expect(ChartLabels.short(["Jobs: local", "Jobs: others"]) == ["Jobs: local", "Jobs: others"])
        #expect(ChartLabels.short(["Jobs: local", ": others"]) == ["Jobs: local", ": others"])
        #expect(ChartLabels.short(["Jobs: local", "Growth"]) == ["Jobs", "Growth"])
    }

    @Test("A return that is worth nothing has no contributors and no chart of them")
    func noContributors() throws {
        let empty = sheet(.computed, of: Valuer().value(.sample([.sample(answer: nil)])))
        #expect(try block("Largest contributors", of: empty).map(\.label) == ["Total"])
        let next = try #require(empty.cells.first { $0.content == .text(LargestContributors.order) }).reference.row + 1
        #expect(empty[CellReference(row: next, column: 0)] == nil)
    }
}
