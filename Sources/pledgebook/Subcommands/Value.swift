import ArgumentParser
import Layouts
import Pipeline
import Returns

/// `pledgebook value RETURN… -o PATH`
struct Value: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Values returns and writes a finished workbook for each.",
        discussion: """
            With one return, PATH is the workbook to write. With several, PATH is a folder, made if need be, and each \
            workbook is named after its return.

            Examples:
              pledgebook value acme.xlsx -o acme-valued.xlsx
              pledgebook value acme.xlsx -o as-stated.xlsx --basis stated
              pledgebook value returns/*.xlsx -o valued/
            """)

    @Argument(help: "The return forms to value.")
    var returns: [String]

    @Option(name: .shortAndLong, help: "The workbook to write, or the folder when there are several returns.")
    var output: String

    @Option(help: "Which figures fill Pledged Social Value: computed (answer × proxy) or stated.")
    var basis = ValuationBasis.computed

    @Flag(help: "Replace workbooks that exist.")
    var force = false

    @OptionGroup var council: CouncilOption
    @OptionGroup var options: ReportOptions

    func run() throws {
        let outcomes = try outcomes()
        ReportWriter(options).write(outcomes.map(\.checked))
        for outcome in outcomes {
            if let fault = outcome.fault { StandardStream.error.write(fault.message + "\n") }
            if let path = outcome.written, !options.quiet { StandardStream.error.write("Written: \(path)\n") }
        }
        let status = outcomes.map { $0.status(isStrict: options.strict) }.max() ?? .ready
        throw ExitCode(status.rawValue)
    }

    private func outcomes() throws -> [ValueOutcome] {
        let pipeline = try council.pipeline()
        do {
            let job = try ValueJob(
                returns: returns, output: output, basis: basis, replacing: force, pipeline: pipeline)
            return job.run()
        } catch {
            StandardStream.error.write(error.message + "\n")
            throw ExitCode(error.status.rawValue)
        }
    }
}
