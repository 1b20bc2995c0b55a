import Layouts
import Returns

/// Values one return into a workbook, or several into a folder of workbooks with an index over them.
package struct ValueJob: Sendable {
    private let pairs: [(input: String, output: String)]
    private let index: String?
    private let files: FinishedFiles

    /// A job for some returns.
    ///
    /// - Parameters:
    ///   - output: the workbook's path for one return, the folder for several. The folder is made when it is missing.
    /// - Throws: ``OutputFault`` when the folder cannot be made, or two returns would share a workbook.
    package init(
        returns: [String], output: String, options: WorkbookOptions, pipeline: ReturnPipeline
    ) throws(OutputFault) {
        files = FinishedFiles(options: options, pipeline: pipeline)
        let plan = try OutputPlan(returns, output: output, suffix: "valued")
        pairs = plan.pairs
        index = plan.index
    }

    /// Values every return, as many at once as the machine has processors; one that fails does not stop the others.
    ///
    /// - Parameter progress: called with the number of returns that are done, each time one more is.
    /// - Returns: what became of each return, in the order given.
    package func run(progress: (Int) -> Void = { _ in }) async -> [ValueOutcome] {
        var outcomes: [ValueOutcome?] = Array(repeating: nil, count: pairs.count)
        await withTaskGroup(of: (Int, ValueOutcome).self) { group in
            var next = 0
            func start() {
                guard next < pairs.count else { return }
                let position = next
                let pair = pairs[position]
                next += 1
                group.addTask { (position, value(pair.input, into: pair.output)) }
            }
            for _ in 0..<Processors.count { start() }
            var done = 0
            while let (position, outcome) = await group.next() {
                outcomes[position] = outcome
                done += 1
                progress(done)
                start()
            }
        }
        return outcomes.compactMap(\.self)
    }

    /// Writes the index over the outcomes of ``run(progress:)``. Gives its path; nil for a job of one workbook.
    ///
    /// - Throws: ``OutputFault`` when it cannot be written.
    package func writeIndex(_ outcomes: [ValueOutcome]) throws(OutputFault) -> String? {
        guard let index else { return nil }
        let workbook = IndexWorkbook(outcomes.map(\.indexEntry), version: ToolVersion.current)
        do {
            try ReturnPipeline.write(workbook.plan(), to: index, replacing: files.options.replacing)
        } catch {
            throw OutputFault(message: WriteFault.message(error), status: ExitStatus(writing: error))
        }
        return index
    }

    private func value(_ input: String, into output: String) -> ValueOutcome {
        let checked = files.pipeline.check(input)
        guard case .success(let valued) = checked.outcome else {
            return ValueOutcome(checked: checked, written: [], fault: nil)
        }
        do {
            let written = try files.write(valued, findings: checked.findings, to: output)
            return ValueOutcome(checked: checked, written: written, fault: nil)
        } catch {
            let fault = OutputFault(message: WriteFault.message(error), status: ExitStatus(writing: error))
            return ValueOutcome(checked: checked, written: error is PDFFault ? [output] : [], fault: fault)
        }
    }
}
