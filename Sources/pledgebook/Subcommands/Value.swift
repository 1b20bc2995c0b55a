import ArgumentParser
import Checks
import Findings
import Layouts
import Pipeline
import Reports
import SpreadsheetModel

/// `pledgebook value RETURN… -o PATH`
struct Value: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Values returns and writes a finished workbook for each.",
        discussion: """
            With one return, PATH is the workbook to write, or a folder that exists; "-" sends it to standard output, and \
            the report to standard error. With several, a folder or a ZIP file, PATH is a folder, made if need be. Each \
            workbook is named after its return, and index.xlsx lists them all, refused ones with the reason. Where two \
            returns have the same name, the name of their folder is added, or else a number. An output never replaces an \
            input, not even with --force.
            With a --format other than text, the report is data (with csv, the valued lines) and goes to standard output; \
            the workbook is written as well. Without a PATH, or with one that has the format's ending, such as acme.csv, \
            only the data is written.

            Examples:
              pledgebook value acme.xlsx -o acme-valued.xlsx --pdf
              pledgebook value acme.xlsx -o acme-published.xlsx --profile publication
              pledgebook value acme.xlsx --format csv -o acme.csv
              pledgebook value acme.xlsx -o - | ssh records 'cat > acme-valued.xlsx'
              pledgebook value returns/ -o valued/
            """)

    @OptionGroup var input: InputOptions

    @Option(name: .shortAndLong, help: "The workbook to write, or the folder when there are several returns.")
    var output: String?

    @Option(help: "Which figures fill Pledged Social Value: computed (answer × proxy) or stated.")
    var basis = ValuationBasis.computed

    @Option(help: "Who the workbook is for: finance, or publication (accessible, with a CSV and a data dictionary).")
    var profile = WorkbookProfile.finance

    @Flag(help: "Add up the returns in the index, except those of bidders that sent several.")
    var total = false

    @Flag(help: "List the returns in the index by their computed totals, the largest first.")
    var byTotal = false

    @Flag(help: "Print each workbook to a PDF beside it. Needs LibreOffice.")
    var pdf = false

    @Flag(help: "Replace files that exist.")
    var force = false

    @OptionGroup var preparation: PreparationOptions
    @OptionGroup var council: CouncilOption
    @OptionGroup var options: ReportOptions

    func validate() throws {
        if preparation.bidderID != nil, !input.isOne {
            throw ValidationError("--bidder-id names one bidder: give one return with it.")
        }
        if output == nil, options.format == .text {
            throw ValidationError("Name the workbook to write with -o, or ask for data with --format json or csv.")
        }
        if let output, output != "-", !isDataOnly {
            try OutputName.check(
                output, for: input, otherwise: "for a print add --pdf, for data --format json or csv")
        }
        if pdf, isDataOnly || output == "-" { throw ValidationError("--pdf prints a workbook: name one with -o.") }
        guard output == "-", !isDataOnly else { return }
        if !input.isOne {
            throw ValidationError("Standard output takes the workbook of one return: name a folder with -o.")
        }
        try WorkbookName.checkStandardOutput()
    }

    func run() throws {
        if pdf { Interruption.takeOver() }
        let pipeline = try council.pipeline(for: purpose)
        let report = options.report(csv: ValuedLinesReport())
        let status = try reporting { () throws(RunFault) in
            if isDataOnly { return try writeData(pipeline, report) }
            return try output == "-" ? sendWorkbook(pipeline, report) : writeWorkbooks(pipeline, report)
        }
        throw ExitCode(status.rawValue)
    }

    private var purpose: TrialPurpose {
        isDataOnly ? .report : profile == .publication ? .publication : .finance
    }

    /// Whether data is all that is wanted: no output is named, or standard output or a file for data of that very
    /// form.
    private var isDataOnly: Bool {
        guard let output else { return true }
        if output == "-" { return options.format != .text }
        return options.format != .text && PathText.hasExtension(options.format.ending, output)
    }

    private func writeData(_ pipeline: ReturnPipeline, _ report: some ReturnsReport) throws(RunFault) -> ExitStatus {
        var status = ExitStatus.ready
        let job = try DataJob(
            of: input.list(isQuiet: options.quiet), sheet: input.sheet, file: output == "-" ? nil : output,
            council: council.council, replacing: force, pipeline: pipeline)
        do throws(RunFault) {
            try job.run(report, hand: StandardStream.output.write) { checked in
                if let refusal = checked.refusal { StandardStream.error.tell(refusal.message) }
                status = max(status, ExitStatus(checked, isStrict: options.strict))
            }
        } catch {
            throw error.after(status)
        }
        return status
    }

    /// Sends the workbook of the one return to standard output, whole or not at all, and the report to standard error.
    private func sendWorkbook(
        _ pipeline: ReturnPipeline, _ report: some ReturnsReport
    ) throws(RunFault) -> ExitStatus {
        let list = input.list(isQuiet: options.quiet)
        let all = list.inputs.flatMap { pipeline.check($0, sheet: input.sheet) }
        guard all.count == 1, let checked = all.first else { throw RunFault(oneWorkbookFor: all) }
        let status = ExitStatus(checked, isStrict: options.strict)
        if !options.quiet { StandardStream.error.write(report.text(of: [checked])) }
        switch checked.outcome {
        case .failure(let refusal):
            if options.quiet { StandardStream.error.tell(refusal.message) }
        case .success(let valued):
            do throws(RunFault) {
                StandardStream.output.write(
                    try pipeline.workbook(of: valued, findings: checked.findings, options: workbookOptions))
            } catch {
                throw error.after(status)
            }
        }
        return status
    }

    private func writeWorkbooks(
        _ pipeline: ReturnPipeline, _ report: some ReturnsReport
    ) throws(RunFault) -> ExitStatus {
        let job = try ValueJob(
            of: input.list(isQuiet: options.quiet), sheet: input.sheet, output: output ?? "-",
            council: council.council, options: workbookOptions, pipeline: pipeline)
        var entries: [IndexEntry] = []
        let status = run(job, ReportStream(report, options)) { entries.append($0.indexEntry) }
        if let path = try job.writeIndex(entries), !options.quiet { tell(path) }
        return status
    }

    /// Values the returns, and tells of each in its turn.
    private func run(
        _ job: ValueJob, _ stream: ReportStream<some ReturnsReport>, _ list: (ValueOutcome) -> Void
    ) -> ExitStatus {
        var (stream, status, done) = (stream, ExitStatus.ready, 0)
        let progress = ProgressLine(total: job.count, isWanted: !options.quiet)
        job.run { outcome in
            progress.hide()
            stream.write(stream.part(outcome.checked, at: done))
            if let fault = outcome.fault { StandardStream.error.tell(fault.message) }
            if !options.quiet { outcome.written.forEach(tell) }
            list(outcome)
            status = max(status, outcome.status(isStrict: options.strict))
            done += 1
            progress.show(done)
        }
        progress.hide()
        stream.finish()
        return status
    }

    private var workbookOptions: WorkbookOptions {
        var workbook = WorkbookOptions()
        workbook.basis = basis
        workbook.profile = profile
        workbook.replacing = force
        workbook.printsPDF = pdf
        workbook.index.hasTotals = total
        workbook.index.isLargestFirst = byTotal
        workbook.preparation = preparation.preparation
        return workbook
    }

    private func tell(_ path: String) { StandardStream.error.tell("Written: \(path)") }
}
