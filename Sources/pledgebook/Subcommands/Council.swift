import ArgumentParser
import Checks
import CouncilFramework
import Findings
import Pipeline
import Reports
import SocialValue
import SpreadsheetModel

/// `pledgebook council new|check|test`
struct Council: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes, checks and tries the council's own workbook: tender, themes, measures, priorities, rules.",
        discussion: """
            The workbook is given to the other commands with --council. Only its sheet Measures is required; a table \
            of measures that a council published works as it is. The same can be kept as JSON.
            """,
        subcommands: [CouncilNew.self, CouncilCheck.self, CouncilTest.self])
}

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

    @OptionGroup var detail: ReportDetail

    func run() throws {
        let reading = try reading()
        write(reading)
        let isStopped = reading.findings.contains { $0.severity == .stop || detail.strict && $0.severity == .check }
        throw ExitCode((isStopped ? ExitStatus.stopped : .ready).rawValue)
    }

    private func reading() throws -> CheckedFramework {
        try reportingRefusal { () throws(Refusal) in try CouncilFile.reading(at: council) }
    }

    private func write(_ reading: CheckedFramework) {
        let name = InputFile.name(of: council)
        switch format {
        case .json:
            StandardStream.output.write(CouncilFindingsJSON.document(reading, fileName: name).prettyText + "\n")
        case .text where detail.quiet: break
        case .text:
            StandardStream.output.write(CouncilText(style: detail.style).report(reading, fileName: name))
        }
    }
}

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
        return try reportingRefusal { () throws(Refusal) in
            NewCouncilFile(try ReturnPipeline.framework(at: from, as: .source))
        }
    }
}
