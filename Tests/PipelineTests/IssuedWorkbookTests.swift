import Checks
import Fixtures
import Forms
import Pipeline
import Returns
import SpreadsheetModel
import TestPrograms
import Testing
import WorkbookPlans
import XLSXReader
import XLSXWriter

@testable import Findings

@Suite struct IssuedWorkbookTests {
    private static let kinds: [(WorkbookKind, IssuedKind)] = [
        (.finance, .finished), (.manyThemes, .finished), (.hostileFinance, .finished), (.publication, .publication),
        (.manyThemesPublished, .publication), (.hostilePublication, .publication), (.index, .index),
        (.template, .form), (.filledTemplate, .form), (.hostileTemplate, .form), (.queries, .questions),
        (.hostileQueries, .questions), (.council, .council), (.councilStarter, .council), (.hostileCouncil, .council),
        (.evaluation, .evaluation), (.hostileEvaluation, .evaluation),
    ]

    @Test("Every workbook we write is known by its property, and by its sheets where that is lost", arguments: kinds)
    func known(_ workbook: WorkbookKind, _ kind: IssuedKind) throws {
        var plan = try workbook.plan()
        let property = try #require(plan.properties.custom.first { $0.name == IssuedKind.property })
        #expect(property.value == kind.rawValue)
        plan.properties.custom = []
        let sheets = try WorkbookReader(
            bytes: WorkbookWriter.bytes(of: plan), fileName: "x.xlsx", limits: .trustedBulk
        ).worksheets()
        #expect(IssuedWorkbook(sheets, properties: [])?.kind == kind)
        let named = IssuedWorkbook([], properties: [DocumentProperty(property.name, .text(property.value))])
        #expect(named?.kind == kind)
    }

    @Test("The first sheet of a finished workbook alone is one, and no return that was sent to us is")
    func others() throws {
        var plan = try WorkbookKind.finance.plan()
        plan.properties.custom = []
        let sheets = try WorkbookReader(
            bytes: WorkbookWriter.bytes(of: plan), fileName: "x.xlsx", limits: .trustedBulk
        ).worksheets()
        #expect(IssuedWorkbook([sheets[0]], properties: [])?.kind == .finished)
        #expect(IssuedWorkbook([sheets[1]], properties: []) == nil)
        let fixtures = Fixtures.publishedReturns + Fixtures.correctedReturns + Fixtures.returnsWithFindings
        for fixture in fixtures {
            let sheets = try WorkbookReader(path: Fixtures.path(fixture)).worksheets()
            #expect([nil, .form].contains(IssuedWorkbook(sheets, properties: [])?.kind), "\(fixture)")
        }
    }

    @Test(
        "What is no return is refused by name, whatever it holds",
        arguments: [
            (WorkbookKind.finance, "finished-workbook-as-return", "is a finished workbook that Pledgebook made"),
            (.publication, "publication-workbook-as-return", "is a publication workbook that Pledgebook made"),
            (.index, "index-as-return", "is Pledgebook's index over several returns"),
            (.council, "council-workbook-as-return", "is the council workbook, not a return. Give it with --council"),
            (.evaluation, "evaluation-workbook-as-return", "is the evaluation workbook, not a return"),
        ])
    func returns(_ workbook: WorkbookKind, _ code: String, _ words: String) throws {
        let folder = try ScratchFolder()
        let path = folder.file("x.xlsx")
        try WorkbookWriter.write(try workbook.plan(), to: path, replacing: false) { _ in }
        let refusal = try #require(ReturnPipeline().check(path).refusal)
        #expect(refusal.code == code && refusal.cause == .unusableFile)
        #expect(refusal.message.contains(words), "\(refusal.message)")
    }

    @Test("A form with questions that comes back is a return")
    func questions() throws {
        let folder = try ScratchFolder()
        let path = folder.file("x.xlsx")
        try WorkbookWriter.write(try WorkbookKind.queries.plan(), to: path, replacing: false) { _ in }
        #expect(ReturnPipeline().check(path).refusal == nil)
    }

    @Test(
        "What is not the council's is refused as such; a table that was published serves to start from",
        arguments: [
            (WorkbookKind.finance, "finished-workbook-as-council", "finished-workbook-as-council"),
            (.publication, "publication-workbook-as-council", nil), (.index, "index-as-council", "index-as-council"),
            (.filledTemplate, "form-as-council", "form-as-council"),
            (.queries, "questions-form-as-council", "questions-form-as-council"), (.council, nil, nil),
            (.evaluation, "evaluation-workbook-as-council", "evaluation-workbook-as-council"),
        ] as [(WorkbookKind, String?, String?)])
    func councils(_ workbook: WorkbookKind, _ code: String?, _ sourceCode: String?) throws {
        let folder = try ScratchFolder()
        let path = folder.file("x.xlsx")
        try WorkbookWriter.write(try workbook.plan(), to: path, replacing: false) { _ in }
        func refusal(_ role: CouncilFile.Role) -> Refusal? {
            do { _ = try ReturnPipeline.framework(at: path, as: role) } catch { return error }
            return nil
        }
        #expect(refusal(.council)?.code == code)
        #expect(refusal(.source)?.code == sourceCode)
        let isRead = (try? CouncilFile.reading(at: path)) != nil
        #expect(isRead == (code == nil))
    }

    @Test("A bidder's return on its own form is no council's workbook, and a published table without a bidder may be")
    func ownForms() throws {
        let layout = Fixtures.path("Layouts/cover-sheet.xlsx")
        #expect(throws: Refusal.self) { try ReturnPipeline.framework(at: layout) }
        #expect(throws: Never.self) { try ReturnPipeline.framework(at: Fixtures.path(Fixtures.publishedReturns[0])) }
        #expect(throws: Never.self) { try ReturnPipeline.framework(at: layout, as: .source) }
        // Nobody is named, and no measure has a priority: answers there are a bidder's.
        let unnamed = Fixtures.path("Layouts/years.xlsx")
        let refusal = #expect(throws: Refusal.self) { try ReturnPipeline.framework(at: unnamed) }
        #expect(refusal?.code == "return-as-council" && refusal?.message.contains("it has answers") == true)
        #expect(throws: Never.self) { try ReturnPipeline.framework(at: unnamed, as: .source) }
    }
}
