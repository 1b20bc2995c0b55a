import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation
import WorkbookPlans

@testable import Layouts

@Suite struct AboutSheetTests {
    private func facts(_ valued: ValuedReturn, _ basis: ValuationBasis = .computed) -> [String: String] {
        let plan = AboutSheet(valued, basis: basis, version: "9.9").plan
        let pairs = zip(plan.texts(column: 0), plan.texts(column: 1)).compactMap { label, text in
            label.flatMap { label in text.map { (label, $0) } }
        }
        return Dictionary(pairs) { first, _ in first }
    }

    @Test("The source, its hash and the version are told")
    func source() {
        let facts = facts(Valuer().value(PublishedTable.return))
        #expect(facts["Return"] == "published.xlsx, sheet Return, headings in row 1")
        #expect(facts["Return, SHA-256"] == PublishedTable.file.sha256)
        #expect(facts["Return, size"] == "12345 bytes")
        #expect(facts["Made by"] == "Pledgebook 9.9")
        #expect(facts["Bidder"] == "Not given" && facts["Council"] == "Not given")
        #expect(facts["Date of valuation"] == "Not given" && facts["Prepared by"] == "Not given")
    }

    @Test("Each other sheet is told in a line that leads to it")
    func contents() {
        let plan = AboutSheet(Valuer().value(PublishedTable.return), basis: .computed, version: "9.9").plan
        let sheets = ["Social Value Pledge", "Summary", "Reconciliation", "Findings", "Checks"]
        #expect(plan.links.map(\.target) == sheets.map { "internal:'\($0)'!A1" })
        for (link, sheet) in zip(plan.links, sheets) {
            #expect(plan[link.cell]?.content == .text("Sheet \(sheet)"))
        }
    }

    @Test("A workbook of more lines than Excel opens links says that those further down have none")
    func missingLinks() {
        func links(_ lines: Int) -> String? {
            facts(Valuer().value(.sample(Array(repeating: .sample(), count: lines))))["Links"]
        }
        #expect(links(65_530) == nil)
        #expect(links(65_531) == "Excel opens at most 65,530 links on a sheet. The rows further down have none.")
    }

    @Test("The day the return was first made is told when it says so")
    func created() {
        var source = PublishedTable.return
        #expect(facts(Valuer().value(source))["Return, file first made"] == "Not given")
        source.file.created = CivilDate(year: 2026, month: 11, day: 14)
        #expect(
            facts(Valuer().value(source))["Return, file first made"]?.hasPrefix("14 November 2026, as the file says")
                == true)
    }

    @Test("The council's file is named with its digest, and its tender where the return names none")
    func council() {
        var framework = PublishedTable.framework
        framework.tender = Tender(
            reference: "T-1", title: "Grounds maintenance", edition: "2021", council: "Pendle Council")
        framework.file = SourceFile(name: "c2.xlsx", sha256: "c0ffee", byteCount: 1)
        var source = PublishedTable.return
        let facts = facts(Valuer(framework: framework).value(source))
        #expect(facts["Framework"]?.hasPrefix("The council's workbook, c2.xlsx: 22 measures in 5 themes.") == true)
        #expect(facts["Framework, SHA-256"] == "c0ffee" && facts["Council"] == "Pendle Council")
        #expect(facts["Tender"] == "T-1: Grounds maintenance, as the council's workbook says")
        source.tender = "Parks"
        #expect(
            self.facts(Valuer(framework: framework).value(source))["Tender"]
                == "Parks, as the return says; T-1: Grounds maintenance, as the council's workbook says")
        framework.file = SourceFile(name: "c2.json", sha256: "c0ffee", byteCount: 1)
        #expect(
            self.facts(Valuer(framework: framework).value(source))["Tender"]
                == "Parks, as the return says; T-1: Grounds maintenance, as the council's file says")
        let own = self.facts(Valuer().value(PublishedTable.return))
        #expect(own["Tender"] == "Not given" && own["Framework, SHA-256"] == "None was given.")
    }

    @Test("The day of the valuation and who made it are told as they were given, and no clock is asked")
    func preparation() {
        let preparation = Preparation(day: CivilDate(year: 2027, month: 4, day: 1), by: "Ann Officer")
        let valued = Valuer().value(PublishedTable.return)
        let facts = WorkbookFacts(
            valued: valued, findings: [], basis: .computed, version: "9.9", preparation: preparation)
        let texts = AboutSheet(facts, findings: LineFindings([], of: valued.source)).plan.texts(column: 1)
        #expect(texts.contains("1 April 2027") && texts.contains("Ann Officer"))
    }

    @Test("Subtotals are spelled one way")
    func spelling() {
        let plan = ValuationWorkbook(
            Valuer().value(PublishedTable.return), findings: [], basis: .computed, version: "9.9"
        ).plan()
        for case .text(let text) in plan.sheets.flatMap({ $0.cells.map(\.content) }) {
            #expect(!text.lowercased().contains("sub-total"))
        }
    }

    @Test("Basis and origin of the proxies are told as they are")
    func basisAndProxies() {
        let own = Valuer().value(PublishedTable.return)
        let council = Valuer(framework: PublishedTable.framework).value(PublishedTable.return)
        #expect(
            facts(own)["Framework"] == "None was given: proxy values, themes and priorities are the return's own.")
        #expect(facts(council)["Framework"]?.hasPrefix("The council's workbook: 22 measures in 5 themes.") == true)
        #expect(facts(own, .computed)["Basis"]?.hasPrefix("Computed:") == true)
        #expect(facts(own, .stated)["Basis"]?.hasPrefix("Stated:") == true)
    }
}
