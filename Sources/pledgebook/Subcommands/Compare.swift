import ArgumentParser
import Checks
import Findings
import Layouts
import Pipeline
import Reports
import SpreadsheetModel

/// `pledgebook compare RETURN… --council COUNCIL -o PATH`
struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compares the bids of one tender, scores them by the published method, and shows what decides.",
        discussion: """
            The returns of one tender are compared lot by lot at the council's proxy values: every measure, theme and \
            priority for every bidder. Marks are given as the sheet Tender of the council's workbook says; the evaluation \
            workbook has the prices and scores that are not in the returns. It also shows \
            which single figures decide who is first, in the losers' returns too, so that they are settled before the \
            award. Exit code 1 says that something stops: a return, a missing score, a figure that decides.

            Without -o, the result is printed. PATH is a workbook (.xlsx), or data when it ends in .json, .html, .csv or \
            .txt; "-" sends the workbook to standard output, or the data that --format names. With a workbook, the result \
            is printed as well. An output never replaces an input, not even with --force.

            Examples:
              pledgebook compare returns/ --council council.xlsx
              pledgebook compare returns/ --council council.xlsx --evaluation evaluation.xlsx -o comparison.xlsx
              pledgebook compare returns/ --council council.xlsx --lot "Lot 2" -o lot-2.html
              pledgebook compare returns/ --council council.xlsx --format json > comparison.json
            """)

    @OptionGroup var input: InputOptions
    @OptionGroup var council: CouncilOption

    @Option(help: "The evaluation workbook: prices, statuses, evaluators' scores and accepted answers.")
    var evaluation: String?

    @Option(help: "The only lot to compare.")
    var lot: String?

    @Option(name: .shortAndLong, help: "The workbook or the file of data to write; - is standard output.")
    var output: String?

    @Option(help: "How to report: text for a terminal, html for a page to pass on, json or csv for programs.")
    var format: ComparisonFormat?

    @Flag(help: "Replace files that exist.")
    var force = false

    @OptionGroup var detail: ReportDetail

    @OptionGroup var preparation: ComparisonPreparation

    func validate() throws {
        try council.require("bids are compared at its proxy values")
        guard let output else { return }
        if output == "-" {
            if format == nil { try WorkbookName.checkStandardOutput() }
        } else if dataFormat == nil {
            try WorkbookName.check(
                output, otherwise: "for data end the name in .json, .html, .csv or .txt, or add --format")
        }
    }

    func run() throws {
        let pipeline = try council.pipeline()
        let status = try reporting { () throws(RunFault) in
            let list = input.list(isQuiet: detail.quiet)
            try RunInputs(list.files + [council.council, evaluation]).protect(from: [output].compactMap(\.self))
            let typed = try evaluation.map { path throws(RunFault) in
                try EvaluationFile.checked(at: path, pipeline: pipeline)
            }
            let compared = try CompareJob(
                of: list, sheet: input.sheet, evaluation: typed?.evaluation, noted: typed?.findings ?? [], lot: lot,
                pipeline: pipeline
            ).run()
            for refusal in compared.returns.compactMap(\.refusal) { StandardStream.error.tell(refusal.message) }
            let status = compared.status(isStrict: detail.strict)
            do throws(RunFault) { try write(compared) } catch { throw error.after(status) }
            return status
        }
        throw ExitCode(status.rawValue)
    }

    /// The form of the data that the output is for; nil for a workbook.
    private var dataFormat: ComparisonFormat? {
        guard let output else { return format ?? .text }
        if output == "-" { return format }
        if PathText.hasExtension(".xlsx", output) { return nil }
        return format ?? ComparisonFormat.allCases.first { output.lowercased().hasSuffix($0.ending) }
    }

    private func write(_ compared: ComparedReturns) throws(RunFault) {
        let file = output == "-" ? nil : output
        switch (dataFormat, file) {
        case (let data?, nil): tell(compared, as: data)
        case (let data?, let file?):
            if let fault = DataFile.write(compared.text(as: data), to: file, replacing: force) { throw fault }
            tellWritten(file)
        case (nil, nil):
            StandardStream.output.write(try compared.workbook(preparation: preparation.preparation))
        case (nil, let file?):
            try compared.writeWorkbook(to: file, preparation: preparation.preparation, replacing: force)
            tell(compared, as: format ?? .text)
            tellWritten(file)
        }
    }

    /// Prints the comparison; with `--quiet`, text for a person is not.
    private func tell(_ compared: ComparedReturns, as format: ComparisonFormat) {
        if detail.quiet, format == .text { return }
        StandardStream.output.write(compared.text(as: format, style: detail.style))
    }

    private func tellWritten(_ path: String) {
        if !detail.quiet { StandardStream.error.tell("Written: \(path)") }
    }
}

/// What the workbook of a comparison says of how it came about.
struct ComparisonPreparation: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The date of the comparison, as YYYY-MM-DD. Without it, SOURCE_DATE_EPOCH or today.", valueName: "date"),
        transform: PreparationOptions.day)
    var date: CivilDate?

    @Option(help: ArgumentHelp("Who prepares the workbook, for its sheet About.", valueName: "name"))
    var by: String?

    /// The options with the day of the run where none is given.
    var preparation: Preparation { Preparation(day: date ?? Environment.day, by: by) }
}

extension ComparisonFormat: ExpressibleByArgument {}
