import Checks
import Findings
import Fixtures
import Forms
import Layouts
import Pipeline
import SocialValue
import SpreadsheetModel
import TestSupport
import Valuation
import WorkbookPlans

/// Every kind of workbook that people are given, for ordinary returns, for many themes, and for texts out to do harm.
enum WorkbookKind: String, CaseIterable, Sendable {
    case finance, financeStated, publication, publicationStated, manyThemes, manyThemesPublished
    case nothingStated, nothingStatedOnStated, nothingStatedPublished, hugeAmounts, hugeAmountsStated
    case halfPennies, halfPenniesPublished
    case index, template, filledTemplate, queries, council, councilStarter
    case hostileFinance, hostileStated, hostilePublication, hostileIndex, hostileTemplate, hostileQueries
    case hostileCouncil, evaluation, hostileEvaluation
    case comparison, hostileComparison

    /// Its plan.
    func plan() throws -> WorkbookPlan {
        switch self {
        case .finance: try finished()
        case .financeStated: try finished(.stated)
        case .publication: try finished(for: .publication)
        case .publicationStated: try finished(.stated, for: .publication)
        case .manyThemes: workbook(Self.valuedThemes, []).plan()
        case .manyThemesPublished: workbook(Self.valuedThemes, []).plan(for: .publication)
        case .halfPennies: workbook(Self.valuedHalfPennies, []).plan()
        case .halfPenniesPublished: workbook(Self.valuedHalfPennies, []).plan(for: .publication)
        case .nothingStated: workbook(Self.silent, []).plan()
        case .nothingStatedOnStated: workbook(Self.silent, [], .stated).plan()
        case .nothingStatedPublished: workbook(Self.silent, [], .stated).plan(for: .publication)
        case .hugeAmounts: workbook(Self.valuedHuge, []).plan()
        case .hugeAmountsStated: workbook(Self.valuedHuge, [], .stated).plan()
        case .index: Self.addedUp(try Self.entries(), council: nil)
        case .template: TemplateWorkbook(PublishedTable.framework, version: "9.9").plan()
        case .filledTemplate: Self.filled(TemplateWorkbook(PublishedTable.framework, version: "9.9").plan())
        case .queries: try queries()
        case .council: CouncilWorkbook(PublishedTable.framework, version: "9.9").plan()
        case .councilStarter: CouncilWorkbook(.publishedTable.withRulesOfItsMeasures, version: "9.9").plan()
        case .hostileFinance: workbook(HostileText.valued, HostileText.findings).plan()
        case .hostileStated: workbook(HostileText.valued, HostileText.findings, .stated).plan()
        case .hostilePublication: workbook(HostileText.valued, HostileText.findings).plan(for: .publication)
        case .hostileIndex: Self.addedUp(Self.hostileEntries, council: HostileText.framework)
        case .hostileTemplate: TemplateWorkbook(HostileText.framework, version: "9.9").plan()
        case .hostileQueries:
            ClarificationWorkbook(
                HostileText.valued, findings: HostileText.findings, code: QuestionCodes(HostileText.valued).code,
                version: "9.9"
            ).plan()
        case .hostileCouncil: CouncilWorkbook(HostileText.framework, version: "9.9").plan()
        case .evaluation:
            EvaluationWorkbook(
                framework: EvaluationGrid.framework,
                bids: [Bid("Acme Ltd", fileName: "acme.xlsx"), Bid("Bolt plc", fileName: "bolt.xlsx")],
                remarks: [EvaluationRemark("bad.xlsx", "bad.xlsx is damaged.")], version: "9.9"
            ).plan()
        case .hostileEvaluation: Self.hostileBids
        case .comparison: ComparisonWorkbook(try TenderSample.twoLots.assessed(), version: "9.9").plan()
        case .hostileComparison: ComparisonWorkbook(try HostileText.assessment(), version: "9.9").plan()
        }
    }

    /// The figures that our core comes to, by where they stand.
    func figures() throws -> [KnownFigure] {
        switch self {
        case .finance: KnownFigure.finance(try Self.published().0, .computed)
        case .financeStated: KnownFigure.finance(try Self.published().0, .stated)
        case .publication: KnownFigure.publication(try Self.published().0, .computed)
        case .publicationStated: KnownFigure.publication(try Self.published().0, .stated)
        case .manyThemes: KnownFigure.finance(Self.valuedThemes, .computed)
        case .manyThemesPublished: KnownFigure.publication(Self.valuedThemes, .computed)
        case .nothingStated: KnownFigure.finance(Self.silent, .computed)
        case .nothingStatedOnStated: KnownFigure.finance(Self.silent, .stated)
        case .halfPennies: KnownFigure.finance(Self.valuedHalfPennies, .computed)
        case .halfPenniesPublished: KnownFigure.publication(Self.valuedHalfPennies, .computed)
        case .nothingStatedPublished: KnownFigure.publication(Self.silent, .stated)
        case .hugeAmounts: KnownFigure.finance(Self.valuedHuge, .computed)
        case .hugeAmountsStated: KnownFigure.finance(Self.valuedHuge, .stated)
        case .index: KnownFigure.index(try Self.indexed())
        case .template: [KnownFigure(sheet: "Return", label: "Total SV Pledge", column: 6, amount: .zero)]
        case .filledTemplate: KnownFigure.form(Valuer().value(PublishedTable.return).total.computed, firstColumn: 0)
        case .queries: KnownFigure.form(try Self.published().0.total.computed, firstColumn: 1)
        case .hostileFinance: KnownFigure.finance(HostileText.valued, .computed)
        case .hostileStated: KnownFigure.finance(HostileText.valued, .stated)
        case .hostilePublication: KnownFigure.publication(HostileText.valued, .computed)
        case .hostileIndex: KnownFigure.index([HostileText.valued])
        case .hostileQueries: KnownFigure.form(HostileText.valued.total.computed, firstColumn: 1)
        case .council, .councilStarter, .hostileTemplate, .hostileCouncil, .evaluation, .hostileEvaluation,
            .comparison, .hostileComparison:
            []
        }
    }

    private func workbook(
        _ valued: ValuedReturn, _ findings: [Finding], _ basis: ValuationBasis = .computed
    ) -> ValuationWorkbook {
        ValuationWorkbook(valued, findings: findings, basis: basis, version: "9.9")
    }

    private func finished(
        _ basis: ValuationBasis = .computed, for profile: WorkbookProfile = .finance
    ) throws -> WorkbookPlan {
        let (valued, findings) = try Self.published()
        return workbook(valued, findings, basis).plan(for: profile)
    }

    private func queries() throws -> WorkbookPlan {
        let (valued, findings) = try Self.published()
        return ClarificationWorkbook(valued, findings: findings, code: QuestionCodes(valued).code, version: "9.9")
            .plan()
    }

    /// The published table as a program saved it, with what is found in it.
    private static func published() throws -> (ValuedReturn, [Finding]) {
        let checked = ReturnPipeline().check(Fixtures.path(Fixtures.publishedReturns[1]))
        return (try checked.outcome.get(), checked.findings)
    }

    /// Three hundred themes, some of them without lines, of amounts that binary fractions do not hold.
    private static let valuedThemes: ValuedReturn = {
        let lines = (0..<300).map { number in
            ReturnLine.sample(
                "NT\(number + 1)", row: number + 2, theme: "Theme \(number)", proxy: "\(number).07", answer: "3.3",
                stated: "\(number).1", priorities: ["Plan": "Aim \(number % 7)"])
        }
        return Valuer().value(.sample(lines, schemes: [PriorityScheme("Plan", priorities: ["Aim 99"])]))
    }()

    /// The published table without a stated value: answers only.
    private static let silent: ValuedReturn = {
        var source = PublishedTable.return
        for index in source.lines.indices { source.lines[index].stated = .none }
        return Valuer(framework: PublishedTable.framework).value(source)
    }()

    /// Products in the middle between two pennies, which binary fractions miss to either side, beside one a hair below.
    private static let valuedHalfPennies: ValuedReturn = {
        let products = [
            ("2.1", "1.05"), ("4.5", "4656.51"), ("0.5", "1.01"), ("0.15", "8.9"), ("2.675", "1"), ("1.005", "1001"),
            ("35.5", "123456.79"), ("0.963812", "650000"), ("4.4099998", "0.5"), ("1.5", "-0.35"), ("1.1", "0.95"),
        ]
        let lines = products.enumerated().map { number, product in
            ReturnLine.sample(
                "NT\(number + 1)", row: number + 2, theme: "Theme \(number)", proxy: product.0, answer: product.1,
                priorities: ["Plan": "Aim"])
        }
        return Valuer().value(.sample(lines, schemes: [PriorityScheme("Plan", priorities: ["Aim"])]))
    }()

    /// Amounts beyond what a line may be worth, and the largest that are not, beside one of no theme.
    private static let valuedHuge: ValuedReturn = {
        let answers = ["123456789012", "100000000000", "99999999999.99", "-1234567890123456789", "1.2345678901234567"]
        let lines = answers.enumerated().map { number, answer in
            ReturnLine.sample(
                "NT\(number + 1)", row: number + 2, theme: number == 4 ? "" : "Theme \(number % 2)",
                proxy: number == 0 ? "98765.43" : "1", answer: answer,
                stated: number == 4 ? "1.23" : answer)
        }
        return Valuer().value(.sample(lines))
    }()

    private static func addedUp(_ entries: [IndexEntry], council: Framework?) -> WorkbookPlan {
        var options = IndexOptions()
        options.hasTotals = true
        return IndexWorkbook(entries, council: council, version: "9.9", options: options).plan()
    }

    private static func indexed() throws -> [ValuedReturn] {
        [try published().0, valuedThemes, Valuer().value(PublishedTable.return), silent]
    }

    private static func entries() throws -> [IndexEntry] {
        let read = try indexed().enumerated().map { number, valued in
            IndexEntry(
                fileName: "bidder \(number).xlsx", sha256: "ab\(number)", valued: valued, stops: number, checks: 2,
                notes: 1, workbook: "bidder \(number) #1-valued.xlsx", reason: nil)
        }
        let refused = IndexEntry(
            fileName: "bad.xlsx", sha256: nil, valued: nil, stops: 0, checks: 0, notes: 0, workbook: nil,
            reason: "bad.xlsx is damaged.")
        return read + [refused]
    }

    private static var hostileBids: WorkbookPlan {
        var framework = HostileText.framework
        framework.tender.weights = HostileText.texts.map { AwardWeight($0, percent: ExactDecimal(5)) }
        return EvaluationWorkbook(
            framework: framework, bids: HostileText.texts.map { Bid($0, lot: $0, reason: $0, fileName: $0) },
            remarks: HostileText.texts.map { EvaluationRemark($0, $0) }, version: "9.9"
        ).plan()
    }

    private static var hostileEntries: [IndexEntry] {
        let valued = HostileText.valued
        return HostileText.texts.map { text in
            IndexEntry(
                fileName: text, sha256: "ab", valued: valued, stops: 1, checks: 2, notes: 1,
                workbook: String(text.prefix(80)), reason: text)
        }
    }

    /// The form with the answers of the published table in it, and every formula's stored value as on the blank form,
    /// so that only a program that works it out comes to the total.
    private static func filled(_ plan: WorkbookPlan) -> WorkbookPlan {
        var plan = plan
        for sheet in plan.sheets.indices where plan.sheets[sheet].name == FormWords.returnSheet {
            let cells = plan.sheets[sheet].cells
            for line in PublishedTable.return.lines {
                guard let quantity = line.answer.state.quantity,
                    let row = cells.first(where: { $0.content == .text(line.label) })?.reference.row,
                    let answer = cells.firstIndex(where: { $0.reference == CellReference(row: row, column: 5) })
                else { continue }
                let isPercent = line.unit.family == .percent
                plan.sheets[sheet].cells[answer].content = .number(
                    isPercent ? quantity.scaled(byPowerOfTen: -2) : quantity)
            }
        }
        return plan
    }
}
