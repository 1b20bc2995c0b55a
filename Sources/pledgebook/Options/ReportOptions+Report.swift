import Checks
import Pipeline
import Reports

extension ReportOptions {
    /// A report in the form that was asked for.
    ///
    /// - Parameter csv: what a CSV report of the command holds.
    func report(csv: any ReturnsReport = FindingsCSV()) -> any ReturnsReport {
        switch format {
        case .text: TextReport(style: style)
        case .json: JSONReport()
        case .jsonl: ReturnsJSONLines()
        case .csv: csv
        case .sarif: FindingsSARIF(definitions: CheckCatalogue.definitions, version: ToolVersion.current)
        case .html: ReturnsHTML(version: ToolVersion.current)
        }
    }

    /// Coloured where a person is watching.
    private var style: TerminalStyle {
        TerminalStyle(
            isColored: StandardStream.output.isTerminal && !noColor && !Environment.refusesColor,
            columns: StandardStream.output.columns)
    }
}
