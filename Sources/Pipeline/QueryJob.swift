import Findings
import Layouts
package import Returns
import Valuation

/// Writes the form with questions that goes back to each bidder.
package struct QueryJob: Sendable {
    private let pairs: [(input: String, output: String)]
    private let earlier: CheckedReturn?
    private let replacing: Bool
    private let pipeline: ReturnPipeline

    /// A job for some returns.
    ///
    /// - Parameters:
    ///   - output: the form's path for one return, the folder for several. The folder is made when it is missing.
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
        try RunInputs(returns + [earlier, council]).protect(from: plan.pairs.map(\.output))
        try plan.makeFolder()
        pairs = plan.pairs
    }

    /// Why the version before cannot be compared with; nil when it can, or when there is none.
    package var earlierRefusal: Refusal? {
        guard case .failure(let refusal)? = earlier?.outcome else { return nil }
        return refusal
    }

    /// Writes every form in turn; one that fails does not stop the others.
    package func run() -> [QueryOutcome] {
        pairs.map { pair in
            let checked = pipeline.check(pair.input)
            guard case .success(let valued) = checked.outcome else {
                return QueryOutcome(ValueOutcome(checked: checked, written: [], fault: nil))
            }
            let before = try? earlier?.outcome.get()
            let comparison = before.map { VersionComparison(from: $0, to: valued) }
            let workbook = QueryWorkbook(
                valued, findings: checked.findings, comparison: comparison, version: ToolVersion.current)
            let questions = QueryWorkbook.questions(among: checked.findings)
            do {
                try ReturnPipeline.write(workbook.plan(), to: pair.output, replacing: replacing)
                return QueryOutcome(
                    ValueOutcome(checked: checked, written: [pair.output], fault: nil), questions: questions,
                    comparison: comparison)
            } catch {
                let fault = OutputFault(writing: error)
                return QueryOutcome(
                    ValueOutcome(checked: checked, written: [], fault: fault), questions: questions,
                    comparison: comparison)
            }
        }
    }
}
