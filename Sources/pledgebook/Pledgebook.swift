import ArgumentParser
import Pipeline
import Reports

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
            Check.self, Value.self, Template.self, Queries.self, Council.self, Cells.self, Explain.self, TryFile.self,
        ])

    /// Runs the command that the arguments name. A word such as "-draft.xlsx" is refused first: taken letter by letter it
    /// would ask for help, and a run that checked nothing would look as if all were well. And whatever a run comes to,
    /// output that is not all there is a fault.
    static func main() {
        let words = CommandWords.words
        if let word = StrayOption.first(in: words) {
            exit(
                withError: ValidationError(
                    "\"\(word)\" starts with \"-\", as options do. Write ./\(word) for the file of that name."))
        }
        if let fault = CommandWords.outputFault(in: words) {
            exit(withError: ValidationError(PlainText.printable(fault)))
        }
        if let fault = CommandName.fault(in: words, of: Self.self) {
            exit(withError: ValidationError(PlainText.printable(fault)))
        }
        var ending: any Error = ExitCode(ExitStatus.ready.rawValue)
        do {
            var command = try parsed(words)
            try command.run()
        } catch {
            ending = error
        }
        guard let failure = StandardStream.outputFailure else { exit(withError: ending) }
        StandardStream.error.write(failure + "\n")
        let status = exitCode(for: ending).rawValue
        exit(withError: ExitCode(max(status, ExitStatus.inputOutputFault.rawValue)))
    }

    /// The command that words name. What is wrong with them is told as they were given, not folded.
    private static func parsed(_ words: [String]) throws -> any ParsableCommand {
        let folded = ReturnPaths.folding(words)
        do { return try parseAsRoot(folded) } catch {
            if folded.count == words.count { throw error }
            return try parseAsRoot(words)
        }
    }
}
