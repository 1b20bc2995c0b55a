import CouncilFramework
import Findings
import Forms
import Returns

extension Refusal {
    /// The refusal of a workbook of Pledgebook's own that was given for a return; nil for a form, which is one.
    init?(asReturn issued: IssuedWorkbook, named name: String) {
        let advice: String
        switch issued.kind {
        case .form, .questions: return nil
        case .finished, .publication:
            let source = issued.source.map { ": \($0)" } ?? ""
            advice =
                "is a \(issued.kind.rawValue) that Pledgebook made from a return, so its figures are not the bidder's. Give "
                + "the return it was made from\(source)."
        case .index:
            advice = "is Pledgebook's index over several returns, not a return. Give the returns that it lists."
        case .comparison:
            advice = "is Pledgebook's comparison of several bids, not a return. Give the returns that it compares."
        case .council:
            advice =
                "is the council workbook, not a return. Give it with --council, and the bidder's return in its place."
        case .evaluation:
            advice =
                "is the evaluation workbook, not a return. Give it with --evaluation, and the bidders' returns in its place."
        }
        self.init(code: "\(issued.kind.code)-as-return", message: "\(name) \(advice)", cause: .unusableFile)
    }

    /// The refusal of a workbook of Pledgebook's own that was given for the council's; nil for what may be.
    ///
    /// - Parameter role: what it was given for.
    init?(asCouncil issued: IssuedWorkbook, named name: String, role: CouncilFile.Role) {
        let what: String
        switch issued.kind {
        case .council: return nil
        // What was published is a published table, whoever wrote it.
        case .publication where role == .source: return nil
        case .form: what = "is a return form, and a bidder may have changed what it prints"
        case .questions: what = "is a form with questions to a bidder, who may have changed what it prints"
        case .finished, .publication: what = "is a \(issued.kind.rawValue) that Pledgebook made from a bidder's return"
        case .index: what = "is Pledgebook's index over several returns"
        case .comparison: what = "is Pledgebook's comparison of several bids"
        case .evaluation: what = "is the evaluation workbook of a tender"
        }
        let advice =
            role == .source
            ? "Give a published table of measures, a council workbook, or the same as JSON."
            : "Give the council workbook: the one with the measures, proxy values and priorities that the form was made from."
        self.init(code: "\(issued.kind.code)-as-council", message: "\(name) \(what). \(advice)", cause: .unusableFile)
    }

    /// The refusal of a workbook without the sheet of bids that was given for the evaluation of a tender.
    init(notEvaluation name: String, issued: IssuedWorkbook?) {
        let what =
            switch issued?.kind {
            case .council: "is the council workbook"
            case .form, .questions: "is a return form"
            case .finished, .publication, .index, .comparison: "is another workbook of Pledgebook's"
            case .evaluation, nil:
                "has no sheet \"\(EvaluationWords.bidsSheet)\" with a column \"\(EvaluationWords.bidder)\""
            }
        self.init(
            code: "not-an-evaluation",
            message:
                "\(name) \(what). Give the evaluation workbook, which \"pledgebook evaluation new\" writes from the returns.",
            cause: .unusableFile)
    }

    /// The refusal of a bidder's return, on whatever form, that was given for the council's workbook.
    init(_ answers: AnsweredTable, named name: String) {
        let whose = answers.bidder.map { "it names the bidder \"\($0)\" and has answers" } ?? "it has answers"
        self.init(
            code: "return-as-council",
            message:
                "\(name) is a return: \(whose). Give the council workbook, with "
                + "the council's own proxy values.",
            cause: .unusableFile)
    }
}

extension IssuedKind {
    /// The kind in the codes of refusals.
    fileprivate var code: String {
        switch self {
        case .finished: "finished-workbook"
        case .publication: "publication-workbook"
        case .index: "index"
        case .comparison: "comparison"
        case .form: "form"
        case .questions: "questions-form"
        case .council: "council-workbook"
        case .evaluation: "evaluation-workbook"
        }
    }
}

extension Refusal {
    /// The refusal of a return that is the file its proxy values would be held against.
    init(isCouncil name: String) {
        self.init(
            code: "return-is-council",
            message: "\(name) is the same file as the one given with --council, so it would be compared with itself. "
                + "Give the council's own workbook with --council.",
            cause: .unusableFile)
    }
}
