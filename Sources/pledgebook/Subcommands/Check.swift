import ArgumentParser
import Pipeline
import Returns

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
    var returns: [String]

    @OptionGroup var council: CouncilOption
    @OptionGroup var options: ReportOptions

    func run() throws {
        let pipeline = try council.pipeline()
        var report = ReportStream(options)
        var status = ExitStatus.ready
        var next: String?
        for path in returns {
            let checked = pipeline.check(path)
            report.add(checked)
            if options.format == .text, !options.quiet, returns.count == 1 {
                next = NextCommand.text(after: checked, at: path, council: council.council)
            }
            status = max(status, ExitStatus(checked, isStrict: options.strict))
        }
        report.finish()
        if let next { StandardStream.error.write("Next: \(next)\n") }
        throw ExitCode(status.rawValue)
    }
}
