import ArgumentParser
import Assessment
import Checks
import Findings
import Pipeline
import SocialValue

/// `pledgebook summaries RETURN… --council COUNCIL --evaluation EVALUATION -o FOLDER`
struct Summaries: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes the assessment summary of each bidder: its marks, how they came about, and why.",
        discussion: """
            FOLDER gets one workbook for each bidder and lot, and summaries-record.csv, which is for the council alone. A \
            summary says what the law of the tender's jurisdiction asks, and nothing else of other bidders. No summary is \
            written until every lot is decided and every score has a reason.

            Examples:
              pledgebook summaries returns/ --council council.xlsx --evaluation evaluation.xlsx -o summaries/
              pledgebook summaries returns/ --council council.xlsx --evaluation evaluation.xlsx -o summaries/ \
            --withhold reasons --because "Commercially sensitive method, s.94"
            """)

    @OptionGroup var input: InputOptions
    @OptionGroup var council: CouncilOption

    @Option(help: "The evaluation workbook, with prices, scores and reasons.")
    var evaluation: String

    @Option(name: .shortAndLong, help: "The folder to write to, made if need be.")
    var output: String

    @Option(
        help: ArgumentHelp(
            "What not to tell of the winning bid: name, scores or reasons. Can be given several times.",
            valueName: "fact"))
    var withhold: [SummaryLaw.WinnerFact] = []

    @Option(help: ArgumentHelp("Why it is withheld, for the council's record.", valueName: "reason"))
    var because: String?

    @Flag(help: "Replace files that exist.")
    var force = false

    @Flag(help: "Print errors only.")
    var quiet = false

    func validate() throws {
        try council.require("its sheet Tender says how bids are scored")
        if output == "-" { throw ValidationError("Summaries are several files: name a folder with -o.") }
        if !withhold.isEmpty, (because ?? "").isEmpty {
            throw ValidationError("Say with --because why it is withheld: the record needs the reason.")
        }
    }

    func run() throws {
        let pipeline = try council.pipeline()
        let typed = try usableEvaluation(pipeline)
        let status = try reporting { () throws(RunFault) in
            let list = input.list(isQuiet: quiet)
            let compared = try CompareJob(
                of: list, sheet: input.sheet, evaluation: typed, pipeline: pipeline
            ).run()
            for refusal in compared.returns.compactMap(\.refusal) { StandardStream.error.tell(refusal.message) }
            let job = try SummariesJob(
                compared.assessment, withholding: Set(withhold), reason: because, folder: output)
            try RunInputs(list.files + [council.council, evaluation]).protect(from: job.paths)
            try job.write(replacing: force)
            if !quiet { for path in job.paths { StandardStream.error.tell("Written: \(path)") } }
            // A refused file whose bid was settled stops nothing; one that belongs to no bid is still to be looked at.
            return compared.assessment.refused.compactMap(\.refusal).map { ExitStatus($0) }.max() ?? .ready
        }
        throw ExitCode(status.rawValue)
    }

    /// What officers typed. Nothing is sent to a bidder from a workbook in which something stops.
    private func usableEvaluation(_ pipeline: ReturnPipeline) throws -> Evaluation? {
        guard let framework = pipeline.framework else { return nil }
        let checked = try reportingRefusal { () throws(Refusal) in
            try EvaluationFile.reading(at: evaluation, framework: framework)
        }
        guard let stop = checked.findings.first(where: { $0.severity == .stop }) else { return checked.evaluation }
        StandardStream.error.tell("No summaries were written. \(stop.location): \(stop.message) \(stop.fix)")
        throw ExitCode(ExitStatus.stopped.rawValue)
    }
}

extension SummaryLaw.WinnerFact: ExpressibleByArgument {}
