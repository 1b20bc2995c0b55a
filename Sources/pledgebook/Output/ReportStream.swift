import ArgumentParser
import Checks
import Findings
import Pipeline
import Reports

/// Writes the report of a run as its returns are read: data on standard output; with `--quiet`, in place of the text for
/// a person, only what was refused, on standard error.
struct ReportStream<Report: ReturnsReport>: Sendable {
    private var report: Report
    private let isSilent: Bool

    /// What a report says of one return, made where the return was read.
    enum Part: Sendable {
        case told(Report.Part)
        case refused(String)
        case nothing
    }

    init(_ report: Report, _ options: ReportOptions) {
        self.report = report
        isSilent = options.quiet && options.format == .text
    }

    /// The part about a return.
    ///
    /// - Parameter position: its place among the returns, from 0.
    func part(_ checked: CheckedReturn, at position: Int) -> Part {
        guard isSilent else { return .told(report.part(checked, at: position)) }
        guard case .failure(let refusal) = checked.outcome else { return .nothing }
        return .refused(refusal.message)
    }

    /// Writes the next part, in order.
    mutating func write(_ part: Part) {
        switch part {
        case .told(let part): StandardStream.output.write(report.add(part))
        case .refused(let message): StandardStream.error.tell(message)
        case .nothing: break
        }
    }

    /// Writes what is left when all returns were told of.
    func finish() {
        guard !isSilent else { return }
        report.ending().forEach(StandardStream.output.write)
    }
}

extension ParsableArguments {
    /// Does what may fail as a whole: its fault is told on standard error and ends the command with its exit code.
    func reporting<Value>(_ body: () throws(RunFault) -> Value) throws(ExitCode) -> Value {
        do throws(RunFault) {
            return try body()
        } catch {
            StandardStream.error.tell(error.message)
            throw ExitCode(error.status.rawValue)
        }
    }

    /// The same for a file that the whole run needs, such as the council's workbook.
    func reportingRefusal<Value>(_ body: () throws(Refusal) -> Value) throws(ExitCode) -> Value {
        try reporting { () throws(RunFault) in
            do throws(Refusal) { return try body() } catch { throw RunFault(error) }
        }
    }
}
