import Checks
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation
import WorkbookPlans

@testable import Layouts

@Suite struct ChecksSheetTests {
    private func sheet(_ valued: ValuedReturn, _ basis: ValuationBasis) -> SheetPlan {
        let pledges = PledgeSheet(valued, basis: basis)
        let findings = LineFindings(CheckCatalogue.findings(in: valued), of: valued.source)
        return ChecksSheet(
            valued, pledges: pledges, summary: SummarySheet(valued, basis: basis, pledges: pledges),
            reconciliation: ReconciliationSheet(valued, basis: basis),
            findings: FindingsSheet(findings, pledges: pledges),
            verdict: findings.verdict
        ).plan
    }

    @Test("Each check stands beside what it must equal, and the difference reads 0", arguments: ValuationBasis.allCases)
    func differences(basis: ValuationBasis) throws {
        let plan = sheet(Valuer().value(PublishedTable.return), basis)
        let rows = plan.cells.filter { $0.reference.column == 3 && $0.formula != nil }
        #expect(rows.count == 25)
        for cell in rows {
            let row = cell.reference.row
            #expect(cell.formula == "ROUND(B\(row + 1)-C\(row + 1),2)")
            #expect(cell.number == .zero)
            let pair = [1, 2].map { plan[CellReference(row: row, column: $0)]?.number }
            #expect(pair[0] != nil && pair[0] == pair[1])
        }
    }

    @Test("A difference of a penny shows, and things are counted whole")
    func kinds() throws {
        let plan = sheet(Valuer().value(PublishedTable.return), .computed)
        let counts = Set(
            [
                "Number of measures matches the return", "Number of totals showing an error",
                "Number of findings matches the check",
                "Lines changed since Pledgebook wrote this workbook",
            ])
        for row in 5...29 {
            guard case .text(let name)? = plan[CellReference(row: row, column: 0)]?.content else {
                Issue.record("row \(row) has no name")
                continue
            }
            let formats = (1...3).map { plan[CellReference(row: row, column: $0)]?.format.number }
            let isCount = counts.contains(name)
            #expect(formats[2] == NumberFormat(isCount ? "#,##0" : "#,##0.00"), "\(name)")
            #expect(formats[0] == formats[1] && (formats[0] == HouseStyle.count) == isCount, "\(name)")
        }
    }

    @Test("One cell says whether all of them pass, over exactly those rows")
    func verdict() throws {
        let plan = sheet(Valuer().value(PublishedTable.return), .computed)
        #expect(
            plan["A2"]?.content
                == .formula(
                    "IF(COUNTIF(D6:D30,\"<>0\")=0,\"All checks pass\",\"A check fails: see below\")",
                    cached: .text("All checks pass")))
        #expect(plan["D6"]?.formula != nil && plan["D30"]?.formula != nil && plan["D31"] == nil)
    }

    @Test("The number of measures written is checked against the number read")
    func measureCount() {
        let plan = sheet(Valuer().value(PublishedTable.return), .computed)
        let row = plan.cells.first { $0.content == .text("Number of measures matches the return") }?.reference.row
        #expect(row.flatMap { plan[CellReference(row: $0, column: 2)]?.content } == .number(.exactly("22")))
    }

    @Test("Every table of the Summary is held to the total, and so is the number of findings")
    func coverage() {
        let names = sheet(Valuer().value(PublishedTable.return), .computed).texts(column: 0).compactMap(\.self)
        for name in [
            "Themes on Summary add up to the total", "The largest contributors and all others add up to the total",
            "Priorities of CWB Priority add up to the total", "Priorities of Corporate Strategy add up to the total",
            "Number of totals showing an error", "Number of findings matches the check",
        ] {
            #expect(names.contains(name))
        }
    }

    @Test("Reconciliation is held to the other sheets, on either basis", arguments: ValuationBasis.allCases)
    func reconciliation(basis: ValuationBasis) throws {
        let plan = sheet(Valuer().value(PublishedTable.return), basis)
        func formulas(of name: String) throws -> [String?] {
            let row = try #require(plan.cells.first { $0.content == .text(name) }).reference.row
            return [1, 2].map { plan[CellReference(row: row, column: $0)]?.formula }
        }
        let (own, other) = basis == .computed ? ("F", "E") : ("E", "F")
        #expect(
            try formulas(of: "\(basis.heading) values on Reconciliation add up to the total")
                == ["'Reconciliation'!$\(own)$24", "'Social Value Pledge'!$G$28"])
        #expect(
            try formulas(of: "\(basis.other.heading) values on Reconciliation add up to those on Summary")
                == ["'Reconciliation'!$\(other)$24", "'Summary'!$D$9"])
    }

    @Test("Under the verdict on the workbook stands the one on the return")
    func findingsVerdict() {
        let plan = sheet(Valuer().value(PublishedTable.return), .computed)
        guard case .text(let words)? = plan["A3"]?.content else { return #expect(Bool(false), "A3 holds no words") }
        #expect(words.hasSuffix("until the problems marked Stop are resolved; see Findings."))
        #expect(words.hasPrefix("1 stop, "))
    }

    @Test("Three hundred themes make no formula that is too long and no chart that is too high")
    func manyThemes() {
        let lines = (0..<300).map { ReturnLine.sample("NT\($0 + 1)", row: $0 + 2, theme: "Theme \($0)") }
        let valued = Valuer().value(.sample(lines))
        let sheets = ValuationWorkbook(valued, findings: [], basis: .computed, version: "9.9").plan().sheets
        let formulas = sheets.flatMap { $0.cells.compactMap(\.formula) }
        #expect(formulas.count > 1200)
        #expect(formulas.allSatisfy { $0.utf16.count < 300 })
        #expect(sheets.flatMap(\.charts).allSatisfy { $0.height <= 10_000 })
    }

    @Test("A failing check and a failing verdict are marked, the verdict in words")
    func marks() {
        let plan = sheet(Valuer().value(PublishedTable.return), .computed)
        #expect(plan.conditionalFormats.map(\.range.description) == ["D6:D30", "A2"])
        #expect(plan.conditionalFormats.map(\.formula) == ["D6<>0", "A2<>\"All checks pass\""])
    }

    /// The checks by name, each with its formula and what it must equal.
    private func checks(_ valued: ValuedReturn, _ basis: ValuationBasis) -> [String: (formula: String?, own: String?)] {
        let plan = sheet(valued, basis)
        var checks: [String: (formula: String?, own: String?)] = [:]
        for row in plan.rowNumbers where row > 4 {
            let cells = (0...4).map { plan[CellReference(row: row, column: $0)] }
            guard case .text(let name)? = cells[0]?.content else { continue }
            let isOwn = cells[4]?.content == .text("Pledgebook's own")
            if case .number(let own)? = cells[2]?.content, isOwn {
                checks[name] = (cells[1]?.formula, own.text(places: 2))
            } else {
                #expect(cells[4]?.content == .text("This workbook's"))
            }
        }
        return checks
    }

    @Test("Each line, theme and priority is held to Pledgebook's own figure, as errors in two of them may cancel out")
    func ownFigures() {
        let computed = checks(Valuer().value(PublishedTable.return), .computed)
        let theme = computed["The subtotal of Social: Healthier, Safer and more Resilient Communities \(own)"]
        #expect(theme?.formula == "'Social Value Pledge'!$G$22" && theme?.own == "1514.88")
        let priority = computed["The total of Socially Just Use of Land, in CWB Priority, \(own)"]
        #expect(priority?.own == "243616.99" && priority?.formula?.hasPrefix("'Summary'!$B$") == true)
        let lines = computed[
            "Lines changed since Pledgebook wrote this workbook"]
        #expect(lines?.formula == "SUM('Reconciliation'!$M$2:$M$23)" && lines?.own == "0.00")
        #expect(computed.keys.count { $0.hasSuffix(own) } == 12)
    }

    private let own = "is the one Pledgebook worked out"

    @Test("Where no line states a value, that is what is checked on the stated basis")
    func nothingStated() {
        let checks = checks(Valuer().value(.sample([.sample(), .sample("NT2", row: 3)])), .stated)
        let none = checks["No line states a value, so there is no total"]
        #expect(none?.own == "0.00" && none?.formula?.hasPrefix("SUMPRODUCT(") == true)
        #expect(!checks.keys.contains { $0.contains("Subtotal") || $0.contains("The total") })
    }

    @Test("Rows that are answered without a reference are counted, as no line has them")
    func strayAnswers() {
        var source = PublishedTable.return
        source.form.strayAnswers = [UnmatchedAnswer(cell: CellReference(row: 40, column: 5), text: "100")]
        let check = checks(Valuer().value(source), .computed)[
            "Rows answered without a reference, which are in no total: each is in Findings"]
        #expect(check?.own == "1.00")
        #expect(check?.formula?.hasSuffix(",\"answer-without-measure\")") == true)
    }
}
