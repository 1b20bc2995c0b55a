import ArgumentParser
import Checks
import Findings
import Pipeline
import Reports
import SpreadsheetModel

/// `pledgebook clarify RETURN… -o PATH`, which `queries` names, too
struct Clarify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clarify",
        abstract: "Writes the clarification questions to a bidder: its form with each problem marked, and a letter.",
        discussion: """
            With one return, PATH is the form to write, and the letter to the bidder goes to standard output; "-" sends \
            the form to standard output, and the letter to standard error. With several, a folder or a ZIP file, PATH is a \
            folder, made if need be. Each form and each letter is named after its return; where two returns have the same \
            name, the name of their folder is added, or else a number. A return that raises no questions gets a letter \
            that says so and no form. A file that cannot be read gets a letter that says why. The bidder's replies are \
            read when the form comes back.

            Examples:
              pledgebook clarify acme.xlsx --council council.xlsx -o acme-questions.xlsx > acme-letter.txt
              pledgebook clarify returns/ --council council.xlsx -o questions/
              pledgebook clarify acme-2.xlsx --since acme.xlsx --council council.xlsx -o acme-questions-2.xlsx
            """,
        aliases: ["queries"])

    @OptionGroup var input: InputOptions

    @Option(
        name: .shortAndLong,
        help: "The form to write, - for standard output, or the folder when there are several returns.")
    var output: String

    @Option(help: "The version of the return before, to show what changed since.")
    var since: String?

    @Flag(help: "Replace files that exist.")
    var force = false

    @Flag(help: "Exit with 1 for checks as well as stops.")
    var strict = false

    @Flag(help: "Print errors only.")
    var quiet = false

    @OptionGroup var council: CouncilOption

    func validate() throws {
        if output == "-" {
            if !input.isOne {
                throw ValidationError("Standard output takes the form of one return: name a folder with -o.")
            }
            try WorkbookName.checkStandardOutput()
        } else {
            try OutputName.check(output, for: input)
        }
        guard since != nil, !input.isOne else { return }
        throw ValidationError("--since compares one return with the version before it: give one return.")
    }

    func run() throws {
        let pipeline = try council.pipeline(for: .queries)
        let status = try reporting { () throws(RunFault) in
            try output == "-" ? send(pipeline) : writeForms(pipeline)
        }
        throw ExitCode(status.rawValue)
    }

    private func writeForms(_ pipeline: ReturnPipeline) throws(RunFault) -> ExitStatus {
        let job = try ClarifyJob(
            of: input.list(isQuiet: quiet), sheet: input.sheet, output: output, since: since,
            council: council.council, replacing: force, pipeline: pipeline)
        var status = ExitStatus.ready
        job.run { outcome in
            report(outcome)
            status = max(status, outcome.outcome.status(isStrict: strict))
        }
        return status
    }

    /// Sends the form of the one return to standard output, whole or not at all, and its letter to standard error.
    private func send(_ pipeline: ReturnPipeline) throws(RunFault) -> ExitStatus {
        let earlier = try since.map { path throws(RunFault) in try ClarifyJob.version(at: path, pipeline: pipeline) }
        guard let path = input.list(isQuiet: quiet).inputs.first else { return .ready }
        let (outcome, bytes) = try ClarifyJob.form(of: path, sheet: input.sheet, since: earlier, pipeline: pipeline)
        if let refusal = outcome.outcome.checked.refusal { StandardStream.error.tell(refusal.message) }
        tell(outcome, letterTo: .error)
        if let bytes { StandardStream.output.write(bytes) }
        return outcome.outcome.status(isStrict: strict)
    }

    private func report(_ outcome: ClarifyOutcome) {
        let file = outcome.outcome
        if let refusal = file.checked.refusal { StandardStream.error.tell(refusal.message) }
        if let fault = file.fault { StandardStream.error.tell(fault.message) }
        guard !quiet, file.fault == nil else { return }
        // A letter that was written to a file is not told again: others' letters would run into it.
        tell(outcome, letterTo: outcome.hasLetterFile ? nil : .output)
        for path in file.written { StandardStream.error.tell("Written: \(path)") }
        if outcome.form == nil, file.checked.refusal == nil {
            StandardStream.error.tell("\(file.checked.shownName) raises no questions, so no form was written.")
        }
    }

    /// Tells the letter and what changed.
    private func tell(_ outcome: ClarifyOutcome, letterTo stream: StandardStream?) {
        guard !quiet else { return }
        if let letter = outcome.letter { stream?.write(letter) }
        if let comparison = outcome.comparison { StandardStream.error.write(ChangesText.report(comparison)) }
    }
}
