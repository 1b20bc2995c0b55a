import Forms
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import WorkbookPlans

@testable import Layouts

@Suite struct EvaluationWorkbookTests {
    private static let bids = [
        Bid("Acme", lot: "Lot 1", fileName: "acme.xlsx"), Bid("Acme", lot: "Lot 2"),
        Bid("Bolt", lot: "Lot 1", fileName: "bolt.xlsx"),
    ]

    private func workbook(scale: ExactDecimal? = ExactDecimal(5)) -> EvaluationWorkbook {
        var framework = EvaluationGrid.framework
        framework.tender.scoreScale = scale
        return EvaluationWorkbook(
            framework: framework, bids: Self.bids, remarks: [EvaluationRemark("bad.xlsx", "It is damaged.")],
            version: "9.9")
    }

    private func sheet(_ name: String, scale: ExactDecimal? = ExactDecimal(5)) throws -> SheetPlan {
        try #require(workbook(scale: scale).plan().sheets.first { $0.name == name })
    }

    @Test func itsSheetsAndTheirHeadingsAreThoseThatTheReaderKnows() throws {
        #expect(workbook().plan().sheets.map(\.name) == ["Guide", "Bids", "Scores", "Accepted", "Choices"])
        let headings = [
            (
                "Bids",
                [
                    "Bidder", "Lot", "Price", "Status", "Reason", "Return", "Legal Name", "Address", "E-mail",
                    "Identifier",
                ]
            ),
            ("Scores", ["Criterion", "Bidder", "Lot", "Evaluator", "Score", "Comment", "Consensus", "Reason"]),
            ("Accepted", ["Bidder", "Lot", "Reference", "Accepted Answer", "Reason", "By", "On"]),
        ]
        for (name, texts) in headings {
            let sheet = try sheet(name)
            #expect(sheet.cells.prefix(texts.count).map(\.content) == texts.map { .text($0) })
            #expect(sheet.tables.map(\.headings) == [texts] && sheet.frozenAt?.row == 1)
        }
    }

    @Test func bidsHaveARowForEachBidderAndLotAndRoomForMore() throws {
        let bids = try sheet("Bids")
        #expect(bids.texts(column: 0).compactMap(\.self) == ["Bidder", "Acme", "Acme", "Bolt"])
        #expect(bids.texts(column: 1).compactMap(\.self) == ["Lot", "Lot 1", "Lot 2", "Lot 1"])
        #expect(bids.texts(column: 3).compactMap(\.self) == ["Status", "in", "in", "in"])
        #expect(bids.texts(column: 5).compactMap(\.self) == ["Return", "acme.xlsx", "bolt.xlsx"])
        #expect(bids[CellReference(row: 1, column: 2)]?.content == .blank)
        #expect(bids[CellReference(row: 8, column: 0)]?.format == HouseStyle.input)
    }

    @Test func scoresHaveARowForEachCriterionThatIsTypedAndEachBid() throws {
        let scores = try sheet("Scores")
        let criteria = scores.texts(column: 0).compactMap(\.self)
        #expect(
            criteria == ["Criterion"] + Array(repeating: "Quality", count: 3)
                + Array(repeating: "Method statement", count: 3))
        #expect(workbook().scoreCount == 6)
        #expect(scores[CellReference(row: 1, column: 3)]?.content == .blank)
        #expect(scores[CellReference(row: 20, column: 4)]?.format.isLocked == false)
    }

    @Test func aScoreRunsToTheScaleOrElseToItsCriterionsWeight() throws {
        func bounds(_ scale: ExactDecimal?) throws -> [String: ExactDecimal] {
            let rules = try sheet("Scores", scale: scale).validations.filter { $0.prompt?.title == "Score" }
            return Dictionary(
                uniqueKeysWithValues: rules.compactMap { rule in
                    guard case .decimal(.zero, let most) = rule.rule else { return nil }
                    return (rule.range.description, most)
                })
        }
        let five = ExactDecimal(5)
        #expect(try Set(bounds(five).values) == [five])
        #expect(try bounds(nil)["E2:E4"] == ExactDecimal(20) && bounds(nil)["E5:E7"] == ExactDecimal(10))
        #expect(try bounds(nil)["E8:E227"] == ExactDecimal(20))
    }

    @Test func whatIsOneOfAFewHasAListAndPricesAndDaysHaveTheirRange() throws {
        func rules(_ name: String) throws -> [String: ValidationRule] {
            Dictionary(
                try sheet(name).validations.compactMap { rule in rule.prompt.map { ($0.title, rule.rule) } },
                uniquingKeysWith: { first, _ in first })
        }
        let bids = try rules("Bids")
        #expect(bids["Price"] == .decimal(.zero, ExactDecimal(1_000_000_000_000)))
        #expect(bids["Status"] == .list("'Choices'!$A$2:$A$5"))
        #expect(try rules("Scores")["Criterion"] == .list("'Choices'!$B$2:$B$3"))
        let accepted = try rules("Accepted")
        #expect(accepted["Reference"] == .list("'Choices'!$C$2:$C$4"))
        #expect(accepted["Bidder"] == .list("'Bids'!$A$2:$A$209"))
        #expect(accepted["On"] == .decimal(ExactDecimal(36_526), ExactDecimal(73_050)))
    }

    @Test func theGuideNamesEveryCriterionAndEveryFileThatIsToBeSettled() throws {
        let guide = try sheet("Guide")
        let texts = guide.texts(column: 0).compactMap(\.self)
        #expect(["Price", "Quality", "Method statement", "Social value", "bad.xlsx"].allSatisfy(texts.contains))
        #expect(guide.links.map(\.target) == ["Bids", "Scores", "Accepted", "Choices"].map { "internal:'\($0)'!A1" })
    }

    @Test func withoutCriteriaThatAreTypedTheWorkbookIsWholeToo() throws {
        var framework = EvaluationGrid.framework
        framework.tender.weights = []
        let plan = EvaluationWorkbook(framework: framework, bids: Self.bids, version: "9.9").plan()
        let scores = try #require(plan.sheets.first { $0.name == "Scores" })
        #expect(scores.texts(column: 0).compactMap(\.self) == ["Criterion"])
        #expect(!scores.validations.contains { $0.prompt?.title == "Criterion" })
    }
}
