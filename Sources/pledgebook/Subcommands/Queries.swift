import ArgumentParser
import Pipeline
import Reports
import Returns
import Valuation

/// `pledgebook queries RETURN… -o PATH`
struct Queries: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes the form given back to a bidder: its answers kept, each problem marked at its cell.",
        discussion: """
            The letter to each bidder goes to standard output. With one return, PATH is the form to write. With \
            several, PATH is a folder, made if need be, and each form is named after its return; returns of one name are \
            told apart by the name of their folder, and then by a number.

            Examples:
              pledgebook queries acme.xlsx --council council.xlsx -o acme-queries.xlsx > acme-letter.txt
              pledgebook queries acme-2.xlsx --since acme.xlsx --council council.xlsx -o acme-queries-2.xlsx
            """)

    @Argument(help: "The return forms to give back.")
    var returns: [String]

    @Option(name: .shortAndLong, help: "The form to write, or the folder when there are several returns.")
    var output: String

    @Option(help: "The version of the return before, to show what changed since.")
    var since: String?

    @Flag(help: "Replace files that exist.")
    var force = false

    @Flag(help: "Exit with 1 for findings to check, too.")
    var strict = false

    @Flag(help: "Say nothing but what went wrong.")
    var quiet = false

    @OptionGroup var council: CouncilOption

    func validate() throws {
        if returns.count == 1, !output.hasSuffix("/") { try WorkbookName.check(output) }
        guard since != nil, returns.count > 1 else { return }
        throw ValidationError("--since compares one return with the version before it: give one return.")
    }

    func run() throws {
        let outcomes = try outcomes()
        for outcome in outcomes { report(outcome) }
        let status = outcomes.map { $0.outcome.status(isStrict: strict) }.max() ?? .ready
        throw ExitCode(status.rawValue)
    }

    private func report(_ outcome: QueryOutcome) {
        let file = outcome.outcome
        if case .failure(let refusal) = file.checked.outcome { StandardStream.error.write(refusal.message + "\n") }
        if let fault = file.fault { StandardStream.error.write(fault.message + "\n") }
        guard !quiet, let path = file.written.first, case .success(let valued) = file.checked.outcome else { return }
        let attachment = path.split(separator: "/").last.map(String.init) ?? path
        StandardStream.output.write(
            QueryLetter.text(valued, findings: outcome.questions, attachment: attachment))
        if let comparison = outcome.comparison { StandardStream.error.write(ChangesText.report(comparison)) }
        StandardStream.error.write("Written: \(path)\n")
    }

    private func outcomes() throws -> [QueryOutcome] {
        let pipeline = try council.pipeline()
        do {
            let job = try QueryJob(
                returns: returns, output: output, since: since, council: council.council, replacing: force,
                pipeline: pipeline)
            if let refusal = job.earlierRefusal {
                StandardStream.error.write(refusal.message + "\n")
                throw ExitCode(ExitStatus(refusal).rawValue)
            }
            return job.run()
        } catch let fault as OutputFault {
            StandardStream.error.write(fault.message + "\n")
            throw ExitCode(fault.status.rawValue)
        }
    }
}
