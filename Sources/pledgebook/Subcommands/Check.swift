import ArgumentParser
import Pipeline

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
        let checked = returns.map(pipeline.check)
        ReportWriter(options).write(checked)
        let status = checked.map { ExitStatus($0, isStrict: options.strict) }.max() ?? .ready
        throw ExitCode(status.rawValue)
    }
}
