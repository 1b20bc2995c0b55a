import ArgumentParser
import Checks
import Findings
import Pipeline
import Reports
import SocialValue
import SpreadsheetModel

/// `pledgebook council new -o PATH`
struct CouncilNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Writes a council workbook to start from.",
        discussion: """
            It is filled with one council's published table as a worked example, and with the shipped rules. Put your \
            council's own measures and proxy values in their place. With --from, it has the framework of another \
            file: a published attachment, a council workbook, or JSON.

            Examples:
              pledgebook council new -o council.xlsx
              pledgebook council new --from attachment.xlsx -o council.xlsx
              pledgebook council new --from council.xlsx -o council.json
            """)

    @Option(name: .shortAndLong, help: "The file to write: a workbook, or JSON when it ends in .json; - prints JSON.")
    var output: String

    @Option(help: "A file to take the framework from.")
    var from: String?

    @Flag(help: "Replace a file that exists.")
    var force = false

    @Flag(help: "Print errors only.")
    var quiet = false

    func validate() throws {
        guard output != "-", !PathText.hasExtension(".json", output) else { return }
        try WorkbookName.check(output, otherwise: "for JSON end the name in .json")
    }

    func run() throws {
        let file = try file()
        guard output != "-" else {
            StandardStream.output.write(file.json)
            return
        }
        try reporting { () throws(RunFault) in
            try RunInputs([from]).protect(from: [output])
            try file.write(to: output, replacing: force)
        }
        guard !quiet else { return }
        let next = NextCommand.checkingCouncil(output).map { " Next: \($0)" } ?? ""
        StandardStream.error.tell("Written: \(output), \(TerminalSafeText.count(file.measureCount, "measure")).\(next)")
    }

    private func file() throws -> NewCouncilFile {
        guard let from else { return NewCouncilFile() }
        return try reporting { () throws(RunFault) in
            do throws(Refusal) {
                return NewCouncilFile(try ReturnPipeline.framework(at: from, as: .source))
            } catch {
                throw RunFault(error)
            }
        }
    }
}
