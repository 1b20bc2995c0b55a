import ArgumentParser
import Pipeline
import Reports
import SocialValue

/// `pledgebook template --council COUNCIL -o PATH`
struct Template: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes the blank return form for bidders.",
        discussion: """
            The form asks for the measures of the council's workbook. Bidders can change only the answers; each cell says \
            what to enter. A code on the form shows which edition came back and whether anything was changed.

            Example:
              pledgebook template --council council.xlsx -o return-form.xlsx
            """)

    @OptionGroup var council: CouncilOption

    @Option(name: .shortAndLong, help: "The form to write; - sends it to standard output.")
    var output: String

    @Flag(help: "Replace a file that exists.")
    var force = false

    @Flag(help: "Print errors only.")
    var quiet = false

    func validate() throws {
        try council.require("the form is made from its measures")
        try output == "-" ? WorkbookName.checkStandardOutput() : WorkbookName.check(output)
    }

    func run() throws {
        guard let framework = try council.framework() else { return }
        try reporting { () throws(RunFault) in
            guard output != "-" else { return StandardStream.output.write(try IssueTemplate(framework).bytes()) }
            try RunInputs([council.council]).protect(from: [output])
            try IssueTemplate(framework).write(to: output, replacing: force)
        }
        guard output != "-", !quiet else { return }
        let next = NextCommand.checking(council: council.council).map { " When a bidder has returned it: \($0)" } ?? ""
        StandardStream.error.tell(
            "Written: \(output), \(TerminalSafeText.count(framework.measures.count, "measure")).\(next)")
    }
}
