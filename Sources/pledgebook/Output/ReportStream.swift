import Reports
import Returns

/// Writes the report of a run as its returns are read: a thousand of them take no more memory than one, where the form
/// of the report allows it (text and JSON lines). A report in any other form is written at the end.
struct ReportStream {
    private let options: ReportOptions
    private let writer: ReportWriter
    private var tally = ReturnTally()
    private var kept: [CheckedReturn] = []

    init(_ options: ReportOptions) {
        self.options = options
        writer = ReportWriter(options)
    }

    /// Tells of one more return.
    mutating func add(_ checked: CheckedReturn) {
        switch options.format {
        case .text where !options.quiet:
            StandardStream.output.write((tally.count > 0 ? "\n" : "") + writer.textReport.block(checked) + "\n")
        case .text, .jsonl: writer.write([checked])
        case .json, .csv, .sarif, .html: kept.append(checked)
        }
        tally.add(checked)
    }

    /// Tells what is left to tell when all returns were read.
    func finish() {
        switch options.format {
        case .text where !options.quiet:
            for line in writer.textReport.summary(tally) { StandardStream.output.write("\n" + line + "\n") }
        case .text, .jsonl: break
        case .json, .csv, .sarif, .html: writer.write(kept)
        }
    }
}
