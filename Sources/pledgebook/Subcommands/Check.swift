import ArgumentParser
import Pipeline
import Reports

/// `pledgebook check RETURN…`
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reads and values returns, and reports what is found in them. Writes no workbook.",
        discussion: """
            Examples:
              pledgebook check acme.xlsx
              pledgebook check acme.xlsx --council council.xlsx
              pledgebook check returns/*.xlsx --format json > findings.json
            """)

    @Argument(help: "The return forms to check.")
    var returns: [ReturnPaths]

    @OptionGroup var council: CouncilOption
    @OptionGroup var options: ReportOptions

    func run() throws {
        throw ExitCode(check(with: try council.pipeline(), options.report()).rawValue)
    }

    /// Checks the returns on all processors, and tells of each in its turn.
    private func check(with pipeline: ReturnPipeline, _ report: some ReturnsReport) -> ExitStatus {
        var report = ReportStream(report, options)
        var status = ExitStatus.ready
        var next: String?
        let (paths, writer, isStrict, council) = (returns.paths, report, options.strict, council.council)
        let names = InputNames.shown(of: paths)
        let tellsNext = paths.count == 1 && options.format == .text && !options.quiet
        OrderedWork.run(paths.count) { position in
            let checked = pipeline.check(paths[position], as: names[position])
            let next = tellsNext ? NextCommand.text(after: checked, at: paths[position], council: council) : nil
            let status = ExitStatus(checked, isStrict: isStrict)
            return (part: writer.part(checked, at: position), status: status, next: next)
        } deliver: { part, own, command in
            report.write(part)
            status = max(status, own)
            next = command
        }
        report.finish()
        if let next { StandardStream.error.write("Next: \(next)\n") }
        return status
    }
}
