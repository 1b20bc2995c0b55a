import ArgumentParser
import Pipeline

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
            Check.self, Value.self, Template.self, Queries.self, Council.self, Cells.self, Explain.self,
        ])

    /// Runs the command. A word such as "-draft.xlsx" is refused first: taken letter by letter it would ask for help,
    /// and a run that checked nothing would look as if all were well.
    static func main() {
        if let word = StrayOption.first(in: CommandLine.arguments.dropFirst()) {
            exit(
                withError: ValidationError(
                    "\"\(word)\" starts with \"-\", as options do. Write ./\(word) for the file of that name."))
        }
        main(nil)
    }
}
