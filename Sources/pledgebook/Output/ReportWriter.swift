import Pipeline
import Reports
import Returns

/// Writes the report of a run in the form that was asked for.
struct ReportWriter {
    private let options: ReportOptions
    /// What a CSV report of the command holds.
    private let csv: ([CheckedReturn]) -> String

    init(_ options: ReportOptions, csv: @escaping ([CheckedReturn]) -> String = FindingsCSV.document) {
        self.options = options
        self.csv = csv
    }

    /// Data on standard output; with `--quiet`, only what was refused, on standard error.
    func write(_ returns: [CheckedReturn]) {
        guard options.format != .text || !options.quiet else {
            for case .failure(let refusal) in returns.map(\.outcome) {
                StandardStream.error.write(refusal.message + "\n")
            }
            return
        }
        StandardStream.output.write(text(of: returns))
    }

    /// The report as it would be written.
    func text(of returns: [CheckedReturn]) -> String {
        switch options.format {
        case .text: textReport.report(returns)
        case .json: ReturnsJSON.document(returns).prettyText + "\n"
        case .jsonl: ReturnsJSONLines.document(returns)
        case .csv: csv(returns)
        case .sarif:
            FindingsSARIF(definitions: CheckCatalogue.definitions, version: ToolVersion.current).document(returns)
                .prettyText + "\n"
        case .html: ReturnsHTML(version: ToolVersion.current).page(returns)
        }
    }

    /// The report for a person, coloured where one is watching.
    var textReport: ReturnsText { ReturnsText(style: style) }

    private var style: TerminalStyle {
        TerminalStyle(
            isColored: StandardStream.output.isTerminal && !options.noColor && !Environment.refusesColor)
    }
}
