import ArgumentParser
import Checks
import Pipeline
import Reports

/// The options of commands that report on returns.
struct ReportOptions: ParsableArguments {
    @Option(
        help: """
            How to report: text for a terminal, html for a page to pass on, json, jsonl, csv or sarif for programs.
            """)
    var format = ReportFormat.text

    @OptionGroup var detail: ReportDetail

    var strict: Bool { detail.strict }
    var quiet: Bool { detail.quiet }
}

/// The options of every command that reports.
struct ReportDetail: ParsableArguments {
    @Flag(help: "Exit with 1 for checks as well as stops.")
    var strict = false

    @Flag(help: "Print errors only.")
    var quiet = false

    @Flag(help: "Print without colour.")
    var noColor = false

    /// Coloured where a person is watching.
    var style: TerminalStyle { .ofOutput(noColor: noColor) }
}

extension TerminalStyle {
    /// The style of standard output: coloured where a person is watching and has not asked for none.
    static func ofOutput(noColor: Bool) -> TerminalStyle {
        TerminalStyle(
            isColored: StandardStream.output.isTerminal && !noColor && !Environment.refusesColor,
            columns: StandardStream.output.columns)
    }
}

/// The forms the report on a council's workbook can take.
enum CouncilReportFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
}

/// The forms a report can take.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case jsonl
    case csv
    case sarif
    case html

    /// What the name of a file of this form ends in.
    var ending: String { "." + rawValue }
}

extension ReportOptions {
    /// A report in the form that was asked for.
    ///
    /// - Parameter csv: what a CSV report of the command holds.
    func report(csv: any ReturnsReport = FindingsCSV()) -> any ReturnsReport {
        switch format {
        case .text: TextReport(style: detail.style)
        case .json: JSONReport()
        case .jsonl: ReturnsJSONLines()
        case .csv: csv
        case .sarif: FindingsSARIF(definitions: CheckCatalogue.definitions, version: ToolVersion.current)
        case .html: ReturnsHTML(version: ToolVersion.current)
        }
    }
}
