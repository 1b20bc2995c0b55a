import Assessment
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import WorkbookPlans

@testable import Layouts

@Suite struct ComparisonWorkbookTests {
    private func plan(_ sample: TenderSample) throws -> WorkbookPlan {
        ComparisonWorkbook(try sample.assessed(), version: "9.9").plan()
    }

    private func texts(_ sheet: SheetPlan?) -> [String] {
        (sheet?.cells ?? []).compactMap { cell in
            if case .text(let text) = cell.content { text } else { nil }
        }
    }

    @Test("The decision is first and says it in one sentence; every sheet is there")
    func sheets() throws {
        let plan = try plan(.losersSlip())
        #expect(
            plan.sheets.map(\.name)
                == ["Decision", "Scores", "Comparison", "Themes", "Findings", "Checks", "About"])
        #expect(
            texts(plan.sheets.first).contains(
                "As sent, A wins by 0.7231 points. Correct NT28 in C's return (G2) and B wins."))
        let isProtected = plan.sheets.allSatisfy { $0.isProtected }
        #expect(isProtected)
    }

    @Test("The flip stands on Decision with bidder, cell, figures, the bid that is first then, and the finding")
    func flip() throws {
        let decision = try #require(try plan(.losersSlip()).sheets.first)
        let row = try #require(
            decision.cells.first {
                $0.content == .text("It counts answer × proxy value in place of the stated value")
            }?.reference.row)
        let cells = (0..<8).map { decision[CellReference(row: row, column: $0)]?.content }
        #expect(
            cells == [
                .text("C"), .text("NT28"), .text("Return!G2"),
                .text("It counts answer × proxy value in place of the stated value"), .number(.exactly("1000000")),
                .number(.exactly("100000")), .text("B"), .text("stated-value-disagrees"),
            ])
    }

    @Test("Each lot has its own sheets, and their names say which")
    func lots() throws {
        let plan = try plan(.twoLots)
        #expect(
            plan.sheets.map(\.name) == [
                "Decision", "Scores Lot 1", "Comparison Lot 1", "Themes Lot 1", "Scores Lot 2", "Comparison Lot 2",
                "Themes Lot 2", "Findings", "Checks", "About",
            ])
    }

    @Test("Every check holds as written", arguments: TenderSample.everyMethod.map(\.name) + ["lots"])
    func checks(_ name: String) throws {
        let sample = TenderSample.everyMethod.first { $0.name == name }?.sample ?? .twoLots
        let checks = try #require(try plan(sample).sheets.first { $0.name == "Checks" })
        let rows = checks.rowNumbers.filter { checks[CellReference(row: $0, column: 3)]?.formula != nil }
        #expect(rows.count > 2)
        for row in rows {
            let pair = [1, 2].map { checks[CellReference(row: row, column: $0)]?.number }
            #expect(pair[0] != nil && pair[0] == pair[1], "row \(row)")
        }
    }

    @Test("All themes show, £0 too, and a high answer has a word beside its colour")
    func comparison() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        for (bidder, answer) in [("A", "10"), ("B", "12"), ("C", "100")] {
            sample.add(bidder, lines: [("NT28", answer, answer)])
        }
        let sheet = try #require(try plan(sample).sheets.first { $0.name == "Comparison" })
        let shown = texts(sheet)
        #expect(shown.contains("Subtotal: Innovation") && shown.contains("Not in return"))
        let high = sheet.cells.filter { $0.format.number.code.contains("(high)") }
        #expect(high.map(\.content) == [.number(ExactDecimal(100))])
        #expect(high.allSatisfy { $0.format.font.isBold && $0.format.fill != nil })
    }

    @Test("Charts: a bar a bid, in parts for themes and for criteria")
    func charts() throws {
        let plan = try plan(.losersSlip())
        let charts = plan.sheets.flatMap(\.charts)
        #expect(charts.map(\.title) == ["Marks by criterion", "Social value by theme"])
        #expect(charts.allSatisfy { $0.isStacked && $0.series.count == 3 && !$0.altText.isEmpty })
    }

    @Test("Long lists end with a line that says how much more there is")
    func longLists() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        sample.add("A", lines: (0..<600).map { _ in ("NT28", "1", "3") })
        sample.add("B", lines: [("NT28", "1", "1")])
        let decision = try #require(try plan(sample).sheets.first)
        let effects = try sample.lot().decision.effects.count
        #expect(effects > 500)
        #expect(texts(decision).contains { $0.hasPrefix("And \(effects - 500) more") })
    }

    @Test("Names of lots make names of sheets: short, unique, and without what a tab does not take")
    func lotNames() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        let long = "North: grounds [all] and other maintenance of parks"
        for lot in [long, long + " east", long + " west"] {
            sample.add("A", lot: lot, lines: [("NT28", "1", "1")])
        }
        let names = try plan(sample).sheets.map(\.name)
        #expect(Set(names.map { $0.lowercased() }).count == names.count)
        #expect(names.allSatisfy { $0.utf16.count <= 31 && !$0.contains { "[]:*?/\\".contains($0) } })
    }
}
