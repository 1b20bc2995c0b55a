import Checks
import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation
import WorkbookPlans

@testable import Layouts

@Suite struct ClarificationWorkbookTests {
    private let valued: ValuedReturn
    private let findings: [Finding]
    private let plan: WorkbookPlan

    init() {
        var source = PublishedTable.return
        source.bidder = "Acme Ltd"
        source.lines[6].answer = Answer(cell: CellReference("F8"), text: "TBC", state: .text)
        source.lines[6].delivery = "To be agreed."
        source.lines[21].reference = MeasureReference("NT99")
        source.lines[21].referenceText = "NT99"
        valued = Valuer(framework: PublishedTable.framework).value(source)
        findings = CheckCatalogue.findings(in: valued)
        plan = ClarificationWorkbook(valued, findings: findings, code: QuestionCodes(valued).code, version: "1").plan()
    }

    private func sheet(_ name: String) throws -> SheetPlan {
        try #require(plan.sheets.first { $0.name == name })
    }

    @Test("The questions stand in front: what the bidder can settle, and nothing else")
    func questions() throws {
        #expect(plan.sheets.map(\.name) == ["Questions", "Return", "Not on the form", "Definitions"])
        let asked = ClarificationWorkbook.questions(among: findings)
        #expect(asked.allSatisfy { $0.who == .bidder && $0.severity > .note })
        #expect(
            asked.map { "\($0.reference ?? "") \($0.code)" } == [
                "NT8 answer-unreadable", "NT18 stated-value-disagrees", "NT99 measure-unknown", "NT68 measure-left-out",
            ] || asked.count == 4)
        let questions = try sheet("Questions")
        #expect(questions.texts(column: 5).compactMap(\.self).dropFirst() == asked.map(ClarificationWords.message)[...])
    }

    @Test("Each question about a cell leads to it")
    func links() throws {
        let targets = try sheet("Questions").links.map(\.target)
        #expect(targets.contains("internal:'Return'!G17"))
        #expect(targets.contains("internal:'Return'!H23"))
        #expect(targets.contains("internal:'Return'!G32"))
    }

    @Test("A cell in question is marked in colour, in words in the first column, and by a note")
    func marks() throws {
        let form = try sheet("Return")
        let cell = try #require(form["G17"])
        #expect(cell.format.fill != form["G16"]?.format.fill)
        #expect(!cell.format.isLocked)
        guard case .text(let fix)? = form["A17"]?.content else {
            Issue.record("A17 says nothing")
            return
        }
        #expect(fix.hasPrefix("1. Must be settled, cell F8 in the file you sent: The answer to NT8 is \"TBC\""))
        #expect(form.comments.map(\.cell.description).contains("G17"))
        #expect(form.comments.first { $0.cell.description == "G17" }?.text.hasPrefix("Question 1.") == true)
        #expect(form["A16"]?.content == .blank)
    }

    @Test("A changed theme, question or unit is marked in its own column")
    func lockedColumns() throws {
        var source = PublishedTable.return
        source.lines[0].theme = "Growth: Supporting Growth of Responsible Regional Business"
        source.lines[1].question = "How many?"
        source.lines[2].unit = MeasureUnit("no. weeks")
        let valued = Valuer(framework: PublishedTable.framework).value(source)
        let plan = ClarificationWorkbook(
            valued, findings: CheckCatalogue.findings(in: valued), code: QuestionCodes(valued).code, version: "1"
        ).plan()
        let form = try #require(plan.sheets.first { $0.name == "Return" })
        let marked = form.comments.map(\.cell.description)
        #expect(Set(["B11", "D12", "E13"]).isSubset(of: marked), "\(marked)")
    }

    @Test("The bidder's answers and words are kept")
    func answers() throws {
        let form = try sheet("Return")
        #expect(form["C3"] == nil && form["D3"]?.content == .text("Acme Ltd"))
        #expect(form["G11"]?.content == .number(ExactDecimal(24)))
        #expect(form["G17"]?.content == .text("TBC") && form["I17"]?.content == .text("To be agreed."))
        #expect(form["G20"]?.content == .blank)
    }

    @Test("A row that the council's form does not have is kept apart, and the council's own row stands there open")
    func leftOver() throws {
        #expect(try sheet("Not on the form")["B4"]?.content == .text("NT99"))
        #expect(try sheet("Return")["C32"]?.content == .text("NT68"))
        #expect(try sheet("Return")["G32"]?.content == .blank)
    }

    @Test("The form restores the council's proxy values, and its total is that of the answers kept")
    func total() throws {
        let form = try sheet("Return")
        let cached = form.cells.filter { $0.reference.column == 7 && (11...32).contains($0.reference.rowNumber) }
            .compactMap(\.number).compactMap { Money(rounding: $0) }
        #expect(form["H33"]?.number == cached.total().pounds)
        #expect(form["F23"]?.content == .number(.exactly("0.963812")))
    }

    @Test("Without a council's workbook the return's own rows make the form")
    func withoutFramework() throws {
        let alone = Valuer().value(PublishedTable.return)
        let plan = ClarificationWorkbook(
            alone, findings: CheckCatalogue.findings(in: alone), code: QuestionCodes(alone).code, version: "1"
        ).plan()
        #expect(plan.sheets.map(\.name) == ["Questions", "Return"])
        #expect(plan.sheets[1]["C32"]?.content == .text("NT68"))
    }

    @Test("What changed since the version before has a sheet of its own")
    func changes() {
        let comparison = VersionComparison(from: Valuer().value(PublishedTable.return), to: valued)
        let plan = ClarificationWorkbook(
            valued, findings: [], code: QuestionCodes(valued).code, comparison: comparison, version: "1"
        ).plan()
        let texts = plan.sheets.last?.texts(column: 0).compactMap(\.self) ?? []
        #expect(plan.sheets.last?.name == "Changes")
        #expect(texts.contains("NT8") && texts.contains("NT99") && texts.contains("NT68"))
    }

    @Test("A question says where it stands in the file that was sent, and asks nobody to type a formula")
    func namedCells() throws {
        let definition = FindingDefinition(
            "locked-cell-changed", .check, .bidder, title: "A", meaning: "B.", fix: "Restore it.")
        let finding = Finding(
            definition, at: valued.source.location(CellReference("G2")), reference: "NT1",
            message: "Cell G2 should hold the form's formula, but holds 5, typed over it.", found: "5",
            expected: "=IF(ISNUMBER(F2),ROUND(E2*F2,2),\"\")")
        let plan = ClarificationWorkbook(valued, findings: [finding], code: QuestionCodes(valued).code, version: "1")
            .plan()
        #expect(plan.sheets[0].texts(column: 2).last == "Return!G2")
        #expect(plan.sheets[0].texts(column: 7).last == "the form's own formula")
        #expect(
            plan.sheets[1].texts(column: 0).contains {
                $0?.hasPrefix("1. To confirm, cell G2 in the file you sent: Cell G2 should") == true
            })
    }

    @Test("A reply is the only cell of the questions that can be changed; an earlier one is kept in it")
    func replies() throws {
        var stop = try #require(findings.first { $0.code == "answer-unreadable" })
        stop.reply = "We will know in May."
        let plan = ClarificationWorkbook(valued, findings: [stop], code: QuestionCodes(valued).code, version: "1")
            .plan()
        let sheet = plan.sheets[0]
        #expect(sheet.isProtected)
        let open = sheet.cells.filter { !$0.format.isLocked }
        #expect(open.map(\.content) == [.text("We will know in May.")])
        #expect(sheet.validations.map(\.rule) == [.textLength(1_000)])
        #expect(sheet.texts(column: 10).last??.hasPrefix("answer-unreadable ") == true)
    }

    @Test("The questions say who asks, and where to send the form by when")
    func sending() throws {
        var framework = PublishedTable.framework
        framework.tender = Tender(
            reference: "T-1", council: "Ribble Valley", replyBy: CivilDate(year: 2026, month: 2, day: 14),
            sendTo: "bids@ribble.example")
        let valued = Valuer(framework: framework).value(valued.source)
        let plan = ClarificationWorkbook(valued, findings: findings, code: QuestionCodes(valued).code, version: "1")
            .plan()
        let texts = plan.sheets[0].texts(column: 0).compactMap(\.self)
        #expect(texts.contains("Ribble Valley, T-1"))
        #expect(texts.contains { $0.hasSuffix("send it back by 14 February 2026 to bids@ribble.example.") })
    }

    @Test("A formula that has no value stays to be seen, as text")
    func formula() throws {
        var source = PublishedTable.return
        source.lines[0].answer = Answer(cell: CellReference("F2"), text: "=20+16", state: .formulaWithoutValue)
        let valued = Valuer(framework: PublishedTable.framework).value(source)
        let plan = ClarificationWorkbook(
            valued, findings: CheckCatalogue.findings(in: valued), code: QuestionCodes(valued).code, version: "1"
        ).plan()
        #expect(plan.sheets[1]["G11"]?.content == .text("=20+16"))
        #expect(plan.sheets[0].texts(column: 6).contains("=20+16"))
    }

    @Test("Proxy values are pounds with the places they were printed with")
    func proxies() throws {
        let form = try sheet("Return")
        #expect(form["F11"]?.format.number.code == "\"£\"#,##0")
        #expect(form["F23"]?.format.number.code == "\"£\"#,##0.000000")
    }
}
