package import Assessment
package import Checks
package import Findings
package import Layouts
package import Reports
package import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// Reads the returns of one tender, compares them lot by lot and scores them as the council's workbook says.
package struct CompareJob: Sendable {
    private let returns: ReturnRun
    private let evaluation: Evaluation?
    private let noted: [Finding]
    private let lot: String?

    /// A job for the returns of a list.
    ///
    /// - Parameters:
    ///   - evaluation: what officers typed; nil compares what is in the returns.
    ///   - noted: what was found in the evaluation workbook.
    ///   - lot: the name of the only lot to compare; nil compares all.
    ///   - pipeline: one with the council's framework, without which nothing is comparable.
    package init(
        of list: InputList, sheet: String? = nil, evaluation: Evaluation? = nil, noted: [Finding] = [],
        lot: String? = nil, pipeline: ReturnPipeline
    ) {
        returns = ReturnRun(inputs: list.inputs, sheet: sheet, pipeline: pipeline)
        (self.evaluation, self.noted, self.lot) = (evaluation, noted, lot)
    }

    /// Reads, compares and scores.
    ///
    /// - Throws: ``RunFault`` where the returns cannot be compared as they were given, or none could be read.
    package func run() throws(RunFault) -> ComparedReturns {
        guard let framework = returns.pipeline.framework else { throw RunFault.noCouncil }
        var all: [CheckedReturn] = []
        returns.run { checked, _ in
            checked
        } deliver: {
            all += $0
        }
        let offers = try offers(of: all, in: framework.tender)
        return ComparedReturns(
            assessment: Assessor(framework: framework, evaluation: evaluation, noted: noted).assess(offers),
            returns: all)
    }

    private func offers(of returns: [CheckedReturn], in tender: Tender) throws(RunFault) -> TenderOffers {
        guard returns.contains(where: { $0.refusal == nil }) else { throw RunFault.nothingToCompare(returns) }
        do throws(AssessmentFault) {
            var offers = try TenderOffers(returns, evaluation: evaluation, tender: tender)
            if let lot { try offers.keep(lot: lot) }
            return offers
        } catch {
            throw RunFault(error)
        }
    }
}

/// A comparison, with every file that it was made from.
package struct ComparedReturns: Sendable {
    package let assessment: Assessment
    /// In the order given, refused ones too.
    package let returns: [CheckedReturn]

    /// The exit code that the returns and the comparison ask for.
    package func status(isStrict: Bool) -> ExitStatus {
        let isStopped = assessment.findings.contains { $0.severity == .stop || isStrict && $0.severity == .check }
        return returns.map { ExitStatus($0, isStrict: isStrict) }.reduce(isStopped ? .stopped : .ready, max)
    }

    /// The comparison in a form of data, or as text without colour.
    ///
    /// - Parameter style: how text looks.
    package func text(as format: ComparisonFormat, style: TerminalStyle = TerminalStyle(isColored: false)) -> String {
        switch format {
        case .text: ComparisonText(style: style).report(assessment)
        case .json: ComparisonJSON.document(assessment).prettyText + "\n"
        case .csv: ComparisonCSV.document(assessment)
        case .html: ComparisonHTML(version: ToolVersion.current).page(assessment)
        }
    }

    /// Writes the comparison's workbook, and reads it back before it gets its name.
    package func writeWorkbook(
        to path: String, preparation: Preparation = Preparation(), replacing: Bool
    ) throws(RunFault) {
        do {
            try VerifiedWorkbook.write(plan(preparation), to: path, replacing: replacing)
        } catch {
            throw RunFault(writing: error)
        }
    }

    /// The comparison's workbook as the bytes of its file, read back before they are given.
    package func workbook(preparation: Preparation = Preparation()) throws(RunFault) -> [UInt8] {
        try VerifiedWorkbook.bytes(of: plan(preparation))
    }

    private func plan(_ preparation: Preparation) -> WorkbookPlan {
        ComparisonWorkbook(
            assessment, version: ToolVersion.current, preparation: preparation
        ).plan()
    }
}

/// The forms that a comparison can be told in.
package enum ComparisonFormat: String, Hashable, Sendable, CaseIterable {
    case text
    case json
    case csv
    case html

    /// What the name of a file of this form ends in.
    package var ending: String { self == .text ? ".txt" : "." + rawValue }
}

extension RunFault {
    /// The fault of returns that cannot be compared as they were given.
    init(_ fault: AssessmentFault) {
        self.init(message: fault.message, status: fault.code == .noSuchLot ? .usage : .refused)
    }

    /// The fault of a comparison without the council's workbook.
    static let noCouncil = RunFault(
        message: "Give the council's workbook with --council: bids are compared at its proxy values.", status: .usage)

    /// The fault of a run in which no file could be read.
    static func nothingToCompare(_ returns: [CheckedReturn]) -> RunFault {
        let reasons = returns.compactMap(\.refusal).prefix(5).map(\.message)
        let statuses = returns.compactMap(\.refusal).map { ExitStatus($0) }
        return RunFault(
            message: (["There is nothing to compare: no return could be read."] + reasons).joined(separator: " "),
            status: statuses.max() ?? .missingInput)
    }
}

extension EvaluationFile {
    /// What officers typed in the workbook at a path, with what is wrong with it, for the returns of a pipeline.
    ///
    /// - Throws: ``RunFault`` when the file cannot be used.
    package static func checked(at path: String, pipeline: ReturnPipeline) throws(RunFault) -> CheckedEvaluation {
        guard let framework = pipeline.framework else { throw RunFault.noCouncil }
        do throws(Refusal) { return try reading(at: path, framework: framework) } catch { throw RunFault(error) }
    }
}
