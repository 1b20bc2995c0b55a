import Findings
import Layouts
import Reports
package import Returns
import SpreadsheetModel
import Valuation
import XLSXWriter

/// Writes the form with questions that goes back to each bidder, and into a folder of forms the letter to each.
package struct QueryJob: Sendable {
    /// The path of each return, of its form, and of its letter; nil where the caller hands the letter on.
    private let files: [(input: String, form: String, letter: String?)]
    private let earlier: CheckedReturn?
    private let replacing: Bool
    private let pipeline: ReturnPipeline

    /// A job for some returns.
    ///
    /// - Parameters:
    ///   - output: the form's path for one return, the folder for several. The folder is made when it is missing; the letters go
    ///     into it, too.
    ///   - earlier: the path of the version before, for one return; nil compares with none.
    ///   - council: the path of the council's workbook, which no form is written over; nil when there is none.
    /// - Throws: ``OutputFault`` when the folder cannot be made, or a form would take the place of an input.
    package init(
        returns: [String], output: String, since earlier: String?, council: String? = nil, replacing: Bool,
        pipeline: ReturnPipeline
    ) throws(OutputFault) {
        self.pipeline = pipeline
        self.replacing = replacing
        self.earlier = earlier.map { pipeline.check($0) }
        let plan = OutputPlan(returns, output: output, suffix: "queries")
        try RunInputs(returns + [earlier, council]).protect(from: plan.pairs.map(\.output) + plan.letters)
        try plan.makeFolder()
        files = plan.pairs.enumerated().map { index, pair in
            (pair.input, pair.output, plan.letters.indices.contains(index) ? plan.letters[index] : nil)
        }
    }

    /// The form of one return as the bytes of its file, read back before they are given, with what became of the
    /// return; no bytes when it was refused.
    ///
    /// - Parameter earlier: the version before; nil compares with none.
    /// - Throws: ``OutputFault`` when the form cannot be made.
    package static func form(
        of path: String, since earlier: CheckedReturn?, pipeline: ReturnPipeline
    ) throws(OutputFault) -> (outcome: QueryOutcome, bytes: [UInt8]?) {
        let checked = pipeline.check(path)
        guard case .success(let valued) = checked.outcome else { return (QueryOutcome(refused: checked), nil) }
        let outcome = outcome(of: checked, valued, since: earlier)
        return (outcome, try ReturnPipeline.bytes(of: plan(of: valued, outcome)))
    }

    /// Why the version before cannot be compared with; nil when it can, or when there is none.
    package var earlierRefusal: Refusal? {
        guard case .failure(let refusal)? = earlier?.outcome else { return nil }
        return refusal
    }

    /// Writes every form in turn; one that fails does not stop the others.
    package func run() -> [QueryOutcome] { files.map { write($0.input, form: $0.form, letter: $0.letter) } }

    private func write(_ input: String, form: String, letter: String?) -> QueryOutcome {
        let checked = pipeline.check(input)
        guard case .success(let valued) = checked.outcome else { return QueryOutcome(refused: checked) }
        var outcome = Self.outcome(of: checked, valued, since: earlier)
        do {
            outcome.outcome = ValueOutcome(
                checked: checked, written: try write(valued, outcome, form: form, letter: letter), fault: nil)
        } catch {
            let fault = OutputFault(writing: error)
            outcome.outcome = ValueOutcome(checked: checked, written: [], fault: fault)
        }
        return outcome
    }

    /// Writes the form, and its letter where one is wanted, both or neither. Gives their paths.
    private func write(
        _ valued: ValuedReturn, _ outcome: QueryOutcome, form: String, letter: String?
    ) throws -> [String] {
        let plan = Self.plan(of: valued, outcome)
        guard let letter else {
            try ReturnPipeline.write(plan, to: form, replacing: replacing)
            return [form]
        }
        var files = SafeFileSet(replacing: replacing)
        try files.add(plan, at: form) { try ReadBack.compare(plan, withFileAt: $0) }
        try files.add(
            QueryLetter.text(valued, findings: outcome.questions, attachment: InputFile.name(of: form)), at: letter)
        try files.publish()
        return files.paths
    }

    private static func outcome(
        of checked: CheckedReturn, _ valued: ValuedReturn, since earlier: CheckedReturn?
    ) -> QueryOutcome {
        let before = try? earlier?.outcome.get()
        return QueryOutcome(
            ValueOutcome(checked: checked, written: [], fault: nil),
            questions: QueryWorkbook.questions(among: checked.findings),
            comparison: before.map { VersionComparison(from: $0, to: valued) })
    }

    private static func plan(of valued: ValuedReturn, _ outcome: QueryOutcome) -> WorkbookPlan {
        QueryWorkbook(
            valued, findings: outcome.outcome.checked.findings, comparison: outcome.comparison,
            version: ToolVersion.current
        ).plan()
    }
}
