import Assessment
import Checks
import Findings
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
                .number(.exactly("100000")), .text("B"), .text("A stated value is not answer × proxy"),
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

    @Test("Changes with a finding stand first, and the sheet says what it does not follow")
    func decision() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        sample.add("A", lines: [("NT28", "100", "100")])
        sample.add("B", lines: [("NT28", "90", "90")])
        let decision = try #require(try plan(sample).sheets.first)
        #expect(texts(decision).contains { $0.contains("does not follow changes made on Scores") })
        let flips = try plan(.losersSlip()).sheets[0]
        let start = try #require(
            flips.cells.first { $0.content == .text("Finding") && $0.reference.column == 7 }?.reference.row)
        let found = ((start + 1)...(start + 3)).map { flips[CellReference(row: $0, column: 7)]?.content != .blank }
        #expect(found == found.sorted { $0 && !$1 })
    }

    @Test("Each lot after the first starts a page")
    func pages() throws {
        let decision = try #require(try plan(.twoLots).sheets.first)
        let row = try #require(decision.cells.first { $0.content == .text("Lot 2") }?.reference.row)
        #expect(decision.page.breaksBefore == [row - 1])
    }

    @Test("A stop in a return is on Decision, with its bidder and cell")
    func stops() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        sample.add("A", lines: [("NT28", "-5", "5")])
        sample.add("B", lines: [("NT28", "90", "90")])
        let lot = try sample.lot()
        let count = lot.bids.compactMap(\.checked).reduce(0) { $0 + $1.count(.stop) }
        let decision = try #require(try plan(sample).sheets.first)
        #expect(count > 0 && texts(decision).contains { $0.hasPrefix("\(count) stop") })
        #expect(texts(decision).contains { $0.hasPrefix("A, Return!") })
    }

    @Test("An accepted answer stands beside the one sent, with the reason, who and when")
    func accepted() throws {
        var sample = TenderSample.losersSlip()
        sample.framework.tender.scoring?.figure = .accepted
        #expect(try plan(sample).sheets.contains { $0.name == "Accepted" } == false)
        sample.evaluation.accepted = [
            AcceptedAnswer(
                bidder: "C", reference: .known("NT28"), answer: ExactDecimal(90_000), reason: "Reply of 3 March.",
                by: "Jo Fell", on: CivilDate(year: 2027, month: 3, day: 4))
        ]
        let sheet = try #require(try plan(sample).sheets.first { $0.name == "Accepted" })
        let row = (0..<13).map { sheet[CellReference(row: 1, column: $0)]?.content }
        #expect(row[0] == .text("C") && row[2] == .text("NT28") && row[3] == .text("Return!F2"))
        #expect(row[4] == .number(ExactDecimal(100_000)) && row[5] == .number(ExactDecimal(90_000)))
        #expect(row[8] == .number(ExactDecimal(100_000)) && row[9] == .number(ExactDecimal(90_000)))
        #expect(
            row[10] == .text("Reply of 3 March.") && row[11] == .text("Jo Fell") && row[12] == .text("4 March 2027"))
    }

    @Test("A check of a total that somebody blanked is a difference and not an error")
    func blankedTotals() throws {
        let checks = try #require(try plan(.losersSlip()).sheets.first { $0.name == "Checks" })
        let totals = checks.cells.filter { cell in
            guard case .text(let text) = checks[CellReference(row: cell.reference.row, column: 0)]?.content else {
                return false
            }
            return cell.reference.column == 1 && text.contains("the marks are those")
        }
        #expect(totals.count == 3)
        #expect(totals.allSatisfy { $0.formula?.hasPrefix("IF(ISNUMBER(") == true })
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
