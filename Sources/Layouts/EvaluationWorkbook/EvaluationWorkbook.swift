import Forms
package import SocialValue
import SpreadsheetModel
package import WorkbookPlans

/// The workbook in which officers type what is not in the returns: prices, statuses, evaluators' scores, and answers that
/// were clarified.
package struct EvaluationWorkbook {
    private let framework: Framework
    private let bids: [Bid]
    private let remarks: [EvaluationRemark]
    private let version: String

    /// A workbook for the bids of a tender.
    ///
    /// - Parameters:
    ///   - framework: the council's, with the tender's criteria.
    ///   - bids: one for each bidder and lot, as its returns give them, in order.
    ///   - remarks: files that officers have to settle before their bids are whole.
    ///   - version: the version of Pledgebook, for the document properties.
    package init(framework: Framework, bids: [Bid], remarks: [EvaluationRemark] = [], version: String) {
        self.framework = framework
        self.bids = bids
        self.remarks = remarks
        self.version = version
    }

    /// How many rows of scores there are to fill in.
    package var scoreCount: Int { framework.tender.typedCriteria.count * bids.count }

    /// The workbook. Every cell can be changed, so that officers can add rows; prompts and lists guard what is typed.
    package func plan() -> WorkbookPlan {
        let tender = framework.tender
        let choices = EvaluationChoices(framework)
        let bidsSheet = EvaluationBidsSheet(bids, choices: choices)
        return WorkbookPlan(
            sheets: [
                EvaluationGuide(tender, remarks: remarks).plan, bidsSheet.plan,
                EvaluationScoresSheet(tender, bids: bids, bidders: bidsSheet.bidders, choices: choices).plan,
                EvaluationAcceptedSheet(bidders: bidsSheet.bidders, choices: choices).plan, choices.plan,
            ],
            properties: DocumentProperties(
                title: CellText.line(["Evaluation", tender.title].compactMap(\.self).joined(separator: ": ")),
                subject: "Bids, scores and accepted answers", author: "Pledgebook \(version)",
                language: HouseStyle.language, application: HouseStyle.application, custom: [.kind(.evaluation)]))
    }
}

/// A file among the returns that officers have to settle.
package struct EvaluationRemark: Hashable, Sendable {
    /// The name of the file, or of several.
    package let fileName: String
    /// What is the matter, and what to do.
    package let text: String

    package init(_ fileName: String, _ text: String) {
        self.fileName = fileName
        self.text = text
    }
}

/// The sheet `Choices` of the evaluation workbook: the words that some cells take.
struct EvaluationChoices {
    private(set) var plan: SheetPlan
    private let lists: [(heading: String, words: [String])]

    init(_ framework: Framework) {
        lists = [
            (EvaluationWords.status, BidStatus.allCases.map(\.rawValue)),
            (EvaluationWords.criterion, framework.tender.typedCriteria.map(\.name)),
            (EvaluationWords.reference, framework.measures.map(\.reference.text)),
        ]
        var draft = SheetBuilder(EvaluationWords.choicesSheet)
        draft.headings(lists.map(\.heading))
        for row in 0..<(lists.map(\.words.count).max() ?? 0) {
            draft.row(lists.map { SheetBuilder.text(row < $0.words.count ? $0.words[row] : nil) })
        }
        draft.finishTable(named: "Choices", headings: lists.map(\.heading), widths: [16, 30, 16])
        plan = draft.plan
    }

    /// The address of the words under a heading; nil where there are none.
    func list(_ heading: String) -> String? {
        guard let column = lists.firstIndex(where: { $0.heading == heading && !$0.words.isEmpty }) else { return nil }
        let range = CellRange(
            CellReference(row: 1, column: column), CellReference(row: lists[column].words.count, column: column))
        return SheetFormula.address(range, on: SheetQualifier(EvaluationWords.choicesSheet))
    }
}

extension SheetBuilder {
    /// Says what a cell takes, and refuses what is outside it.
    mutating func guardCells(
        _ range: CellRange, _ rule: ValidationRule, what title: String, _ text: String, else refusal: String
    ) {
        plan.validations.append(
            ValidationPlan(
                range, rule, prompt: ValidationMessage(title: title, text: text),
                refusal: ValidationMessage(title: title, text: refusal)))
    }

    /// Rows of empty cells to fill in.
    mutating func openRows(_ count: Int, _ formats: [CellFormat]) {
        for _ in 0..<count { row(formats.map { (.blank, $0) }) }
    }

    /// The cells of a column between two zero-based rows.
    static func cells(_ column: Int, rows: ClosedRange<Int>) -> CellRange {
        CellRange(
            CellReference(row: rows.lowerBound, column: column), CellReference(row: rows.upperBound, column: column))
    }
}
