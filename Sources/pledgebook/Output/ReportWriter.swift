import Reports
import Returns

/// Writes the report of a run in the form that was asked for.
struct ReportWriter {
    private let options: ReportOptions

    init(_ options: ReportOptions) {
        self.options = options
    }

    /// Data on standard output; with `--quiet`, only what was refused, on standard error.
    func write(_ returns: [CheckedReturn]) {
        switch options.format {
        case .json:
            StandardStream.output.write(ReturnsJSON.document(returns).prettyText + "\n")
        case .text where options.quiet:
            for case .failure(let refusal) in returns.map(\.outcome) {
                StandardStream.error.write(refusal.message + "\n")
            }
        case .text:
            StandardStream.output.write(ReturnsText(style: style).report(returns))
        }
    }

    private var style: TerminalStyle {
        TerminalStyle(
            isColored: StandardStream.output.isTerminal && !options.noColor && !Environment.refusesColor)
    }
}
