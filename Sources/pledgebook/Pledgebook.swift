import ArgumentParser
import Pipeline
import SpreadsheetModel

/// Reads social-value returns, values them exactly, and says what is wrong in them.
@main
struct Pledgebook: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pledgebook",
        abstract: "Reads social-value return forms, values them exactly, and says what is wrong in them.",
        discussion: """
            Examples:
              pledgebook check acme.xlsx
              pledgebook value acme.xlsx -o acme-valued.xlsx
              pledgebook explain stated-value-disagrees

            Exit codes: 0 nothing stops; 1 a return has a stop finding; 64 usage; 65 a file was refused; \
            66 an input is missing; 70 a fault of Pledgebook; 73 an output cannot be created; 74 reading or writing failed.
            """,
        version: ToolVersion.current,
        subcommands: [
            Check.self, Value.self, Compare.self, Summaries.self, Template.self, Clarify.self, Council.self,
            EvaluationCommand.self, Cells.self, Explain.self, TryFile.self,
        ])

    /// Runs the command that the arguments name. Whatever a run comes to, output that is not all there is a fault; and a
    /// run that checked nothing, because the system did not hand over its words, does not look as if all were well.
    static func main() {
        IgnoredSignals.ignore()
        guard !CommandLine.arguments.isEmpty else {
            StandardStream.error.tell(
                "The system does not say what this command was asked to do: on Linux, /proc must be there.")
            exit(ExitStatus.ownFault)
        }
        var ending: any Error = ExitCode(ExitStatus.ready.rawValue)
        do {
            var command = try parsed(CommandWords.words)
            try command.run()
        } catch {
            ending = error
        }
        let status = ExitStatus(rawValue: exitCode(for: ending).rawValue) ?? .ownFault
        let words = fullMessage(for: ending)
        if !words.isEmpty { (status == .ready ? StandardStream.output : .error).tellLines(words) }
        guard let failure = StandardStream.outputFailure else { exit(status) }
        StandardStream.error.tell(failure)
        exit(max(status, .inputOutputFault))
    }

    private static func exit(_ status: ExitStatus) -> Never { exit(withError: ExitCode(status.rawValue)) }

    /// The command that words name. What is wrong with them is told as they were given, not folded, and so that they can
    /// be seen. A word such as "-draft.xlsx" is refused first: taken letter by letter it would ask for help.
    private static func parsed(_ words: [String]) throws -> any ParsableCommand {
        if let word = StrayOption.first(in: words) {
            let word = VisibleText.of(word)
            throw ValidationError(
                "\"\(word)\" starts with \"-\", as options do. Write ./\(word) for the file of that name.")
        }
        if let fault = CommandWords.outputFault(in: words) { throw ValidationError(VisibleText.of(fault)) }
        if let fault = CommandName.fault(in: words, of: Self.self) { throw ValidationError(VisibleText.of(fault)) }
        do { return try parseAsRoot(ReturnPaths.folding(words)) } catch {
            _ = try parseAsRoot(words.map(VisibleText.of))
            throw error
        }
    }
}
