import ArgumentParser
import Checks
import Pipeline
import Reports
import SpreadsheetModel

/// `pledgebook check RETURN…`
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reads and values returns, and reports what it finds. Writes no workbook.",
        discussion: """
            Examples:
              pledgebook check acme.xlsx
              pledgebook check acme.xlsx --council council.xlsx
              pledgebook check returns/ --format json > findings.json
              pledgebook check lots.xlsx --sheet "Lot 2"
            """)

    @OptionGroup var input: InputOptions
    @OptionGroup var council: CouncilOption
    @OptionGroup var options: ReportOptions

    func run() throws {
        throw ExitCode(check(with: try council.pipeline(), options.report()).rawValue)
    }

    /// Checks the returns, and tells of each in its turn.
    private func check(with pipeline: ReturnPipeline, _ report: some ReturnsReport) -> ExitStatus {
        var report = ReportStream(report, options)
        var status = ExitStatus.ready
        var next: [String?] = []
        let list = input.list(isQuiet: options.quiet)
        let (writer, tellsNext) = (report, options.format == .text && !options.quiet && !list.hasCollections)
        CheckJob(of: list, sheet: input.sheet, pipeline: pipeline).run {
            writer.part($0, at: $1)
        } deliver: { part, checked in
            report.write(part)
            status = max(status, ExitStatus(checked, isStrict: options.strict))
            if tellsNext, next.count < 2 {
                next.append(
                    NextCommand.text(
                        after: checked, at: checked.path, sheet: input.sheet, council: council.council))
            }
        }
        report.finish()
        if next.count == 1, let next = next[0] { StandardStream.error.tell("Next: \(next)") }
        return status
    }
}
