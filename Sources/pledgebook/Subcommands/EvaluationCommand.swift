import ArgumentParser
import Checks
import Findings
import Pipeline
import Reports
import SocialValue
import SpreadsheetModel

/// `pledgebook evaluation new|check`
struct EvaluationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluation",
        abstract: "Makes and checks the workbook in which officers type prices, scores and accepted answers.",
        discussion: """
            It is the one place for what is not in the returns: each bid's price and status, evaluators' scores with the \
            consensus, and answers that were clarified with a bidder.
            """,
        subcommands: [EvaluationNew.self, EvaluationCheck.self])
}

/// `pledgebook evaluation new RETURN… --council COUNCIL -o PATH`
struct EvaluationNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Writes the evaluation workbook of a tender, prefilled from its returns.",
        discussion: """
            It has a row for each bidder and lot, and a row for each criterion that evaluators score. The criteria are the \
            weights on the sheet Tender of the council's workbook. A file that cannot be read is named on the sheet Guide, \
            and the exit code is 65.

            Example:
              pledgebook evaluation new returns/ --council council.xlsx -o evaluation.xlsx
            """)

    @OptionGroup var input: InputOptions

    @OptionGroup var council: CouncilOption

    @Option(name: .shortAndLong, help: "The workbook to write.")
    var output: String

    @Flag(help: "Replace a file that exists.")
    var force = false

    @Flag(help: "Print errors only.")
    var quiet = false

    func validate() throws {
        try WorkbookName.check(output)
        try council.require("it has the criteria and their weights")
    }

    func run() throws {
        let pipeline = try council.pipeline()
        guard let framework = pipeline.framework else { return }
        let list = input.list(isQuiet: quiet)
        let evaluation = try reporting { () throws(RunFault) in
            try RunInputs(list.files + [council.council]).protect(from: [output])
            let evaluation = NewEvaluation(of: list, sheet: input.sheet, framework: framework, pipeline: pipeline)
            for refusal in evaluation.refusals { StandardStream.error.tell(refusal.message) }
            try evaluation.write(to: output, replacing: force)
            return evaluation
        }
        if !quiet { tell(evaluation) }
        let status = evaluation.refusals.map { ExitStatus($0) }.max() ?? .ready
        throw ExitCode(status.rawValue)
    }

    private func tell(_ evaluation: NewEvaluation) {
        let next = NextCommand.checkingEvaluation(output, council: council.council).map { " Next: \($0)" } ?? ""
        let counts = [
            TerminalSafeText.count(evaluation.bids.count, "bid"),
            TerminalSafeText.count(evaluation.scoreCount, "score") + " to type",
        ]
        StandardStream.error.tell("Written: \(output), \(counts.joined(separator: ", ")).\(next)")
    }
}

/// `pledgebook evaluation check EVALUATION --council COUNCIL`
struct EvaluationCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Reports gaps and oddities in the evaluation workbook.",
        discussion: """
            Exit code 1 says that bids should not be decided with it yet.

            Example:
              pledgebook evaluation check evaluation.xlsx --council council.xlsx
            """)

    @Argument(help: "The evaluation workbook.")
    var evaluation: String

    @OptionGroup var council: CouncilOption

    @Option(help: "How to report: text for a terminal, json for programs.")
    var format = CouncilReportFormat.text

    @OptionGroup var detail: ReportDetail

    func validate() throws {
        try council.require("it has the criteria and their weights")
    }

    func run() throws {
        guard let framework = try council.framework() else { return }
        let checked = try reportingRefusal { () throws(Refusal) in
            try EvaluationFile.reading(at: evaluation, framework: framework)
        }
        write(checked)
        let isStopped = checked.findings.contains { $0.severity == .stop || detail.strict && $0.severity == .check }
        throw ExitCode((isStopped ? ExitStatus.stopped : .ready).rawValue)
    }

    private func write(_ checked: CheckedEvaluation) {
        let name = InputFile.name(of: evaluation)
        switch format {
        case .json:
            StandardStream.output.write(EvaluationFindingsJSON.document(checked, fileName: name).prettyText + "\n")
        case .text where detail.quiet: break
        case .text:
            StandardStream.output.write(EvaluationText(style: detail.style).report(checked, fileName: name))
        }
    }
}
