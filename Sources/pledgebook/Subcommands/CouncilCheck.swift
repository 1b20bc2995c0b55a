import ArgumentParser
import Checks
import CouncilFramework
import Findings
import Pipeline
import Reports
import SpreadsheetModel

/// `pledgebook council check COUNCIL`
struct CouncilCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Reports gaps and oddities in the council's workbook.",
        discussion: """
            Exit code 1 says that returns cannot be valued with it yet.

            Examples:
              pledgebook council check council.xlsx
              pledgebook council check council.json --format json
            """)

    @Argument(help: "The council's workbook, or the same as JSON.")
    var council: String

    @Option(help: "How to report: text for a terminal, json for programs.")
    var format = CouncilReportFormat.text

    @Flag(help: "Exit with 1 for checks as well as stops.")
    var strict = false

    @Flag(help: "Print errors only.")
    var quiet = false

    @Flag(help: "Print without colour.")
    var noColor = false

    func run() throws {
        let reading = try reading()
        write(reading)
        let isStopped = reading.findings.contains { $0.severity == .stop || strict && $0.severity == .check }
        throw ExitCode((isStopped ? ExitStatus.stopped : .ready).rawValue)
    }

    private func reading() throws -> CheckedFramework {
        try reporting { () throws(RunFault) in
            do throws(Refusal) { return try CouncilFile.reading(at: council) } catch { throw RunFault(error) }
        }
    }

    private func write(_ reading: CheckedFramework) {
        let name = InputFile.name(of: council)
        switch format {
        case .json:
            StandardStream.output.write(CouncilFindingsJSON.document(reading, fileName: name).prettyText + "\n")
        case .text where quiet: break
        case .text:
            let style = TerminalStyle(
                isColored: StandardStream.output.isTerminal && !noColor && !Environment.refusesColor,
                columns: StandardStream.output.columns)
            StandardStream.output.write(CouncilText(style: style).report(reading, fileName: name))
        }
    }
}
