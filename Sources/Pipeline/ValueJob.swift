package import Layouts
import Returns
import XLSXWriter

/// Values one return into a workbook, or several into a folder of workbooks with an index over them.
package struct ValueJob: Sendable {
    private let pairs: [(input: String, output: String)]
    /// What reports call each return.
    private let names: [String]
    private let index: String?
    private let files: FinishedFiles

    /// A job for some returns.
    ///
    /// - Parameters:
    ///   - output: the workbook's path for one return, the folder for several. The folder is made when it is missing.
    ///   - council: the path of the council's workbook, which no output is written over; nil when there is none.
    /// - Throws: ``OutputFault`` when the folder cannot be made, or an output would take the place of an input.
    package init(
        returns: [String], output: String, council: String?, options: WorkbookOptions, pipeline: ReturnPipeline
    ) throws(OutputFault) {
        let files = FinishedFiles(options: options, pipeline: pipeline)
        let plan = OutputPlan(returns, output: output, suffix: "valued")
        let outputs = plan.pairs.flatMap { files.paths(of: $0.output) } + [plan.index].compactMap(\.self)
        try RunInputs(returns + [council]).protect(from: outputs)
        try plan.makeFolder()
        self.files = files
        pairs = plan.pairs
        names = InputNames.shown(of: returns)
        index = plan.index
    }

    /// Values every return, several at once for each processor; one that fails does not stop the others.
    ///
    /// - Parameter deliver: called with what became of each return, in the order given, on the calling thread.
    package func run(_ deliver: (ValueOutcome) -> Void) {
        let job = self
        OrderedWork.run(
            pairs.count, piecesPerProcessor: Self.piecesPerProcessor,
            { job.value(job.pairs[$0].input, as: job.names[$0], into: job.pairs[$0].output) }, deliver: deliver)
    }

    /// Flushing a workbook to the disk takes about as long as making it, and disks flush several files in the time of one.
    private static let piecesPerProcessor = 4

    /// Flushes the folder of the workbooks that ``run(_:)`` wrote, once for all of them, and writes the index over its
    /// outcomes. Gives the index's path; nil for a job of one workbook.
    ///
    /// - Throws: ``OutputFault`` when it cannot be written.
    package func writeIndex(_ entries: [IndexEntry]) throws(OutputFault) -> String? {
        guard let index else { return nil }
        let workbook = IndexWorkbook(
            entries, council: files.pipeline.framework, version: ToolVersion.current,
            options: files.options.index)
        do {
            // Whatever becomes of the index, the workbooks keep their names.
            try WorkbookWriter.flushFolder(of: index)
            try ReturnPipeline.write(workbook.plan(), to: index, replacing: files.options.replacing)
        } catch {
            throw OutputFault(writing: error)
        }
        return index
    }

    private func value(_ input: String, as name: String, into output: String) -> ValueOutcome {
        let checked = files.pipeline.check(input, as: name)
        guard case .success(let valued) = checked.outcome else {
            return ValueOutcome(checked: checked, written: [], fault: nil)
        }
        var written: [String] = []
        do {
            written += try files.write(valued, findings: checked.findings, to: output, flushesFolder: index == nil)
            if let printed = try files.print(output) { written.append(printed) }
            return ValueOutcome(checked: checked, written: written, fault: nil)
        } catch {
            let fault = OutputFault(writing: error)
            return ValueOutcome(checked: checked, written: written, fault: fault)
        }
    }
}
