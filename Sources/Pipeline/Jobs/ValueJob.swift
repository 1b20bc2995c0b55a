package import Checks
import Findings
package import Layouts
import SocialValue
import Valuation
import Vocabulary
import WorkbookPlans
import XLSXWriter

/// Values one return into a workbook, or several into a folder of workbooks with an index over them.
package struct ValueJob: Sendable {
    private let returns: ReturnRun
    private let plan: OutputPlan
    private let protected: RunInputs
    private let files: ReturnOutputs

    /// A job for the returns of a list, which go into a folder when there may be several, or when the output is one.
    ///
    /// - Parameters:
    ///   - sheet: the name of the sheet to read returns from; nil reads what there is.
    ///   - output: the workbook's path for one return, the folder for several. The folder is made when it is missing.
    ///   - council: the path of the council's workbook, which no output is written over; nil when there is none.
    /// - Throws: ``RunFault`` when the folder cannot be made, or an output would take the place of an input.
    package init(
        of list: InputList, sheet: String? = nil, output: String, council: String?, options: WorkbookOptions,
        pipeline: ReturnPipeline
    ) throws(RunFault) {
        let files = ReturnOutputs(options: options, pipeline: pipeline)
        let isFolder = list.hasCollections || FileLookup.isFolder(output)
        let plan = OutputPlan(list.inputs.map(\.path), output: output, suffix: "valued", isFolder: isFolder)
        let outputs = plan.pairs.flatMap { files.paths(of: $0.output) } + [plan.index].compactMap(\.self)
        protected = RunInputs(list.files + [council])
        try protected.protect(from: outputs)
        try plan.makeFolder()
        self.files = files
        self.plan = plan
        returns = ReturnRun(
            inputs: list.inputs, sheet: sheet, pipeline: pipeline, piecesPerProcessor: Self.piecesPerProcessor)
    }

    /// How many inputs it has.
    package var count: Int { returns.inputs.count }

    /// Values every return, several at once for each processor; one that fails does not stop the others.
    ///
    /// - Parameter deliver: called with what became of each return, in the order given, on the calling thread.
    package func run(_ deliver: (ValueOutcome) -> Void) {
        let job = self
        returns.run({ job.value($0, $1) }, deliver: { $0.forEach(deliver) })
    }

    /// Flushing a workbook to the disk takes about as long as making it, and disks flush several files in the time of one.
    static let piecesPerProcessor = 4

    /// Flushes the folder of the workbooks that ``run(_:)`` wrote, once for all of them, and writes the index over its
    /// outcomes. Gives the index's path; nil for a job of one workbook.
    ///
    /// - Throws: ``RunFault`` when it cannot be written.
    package func writeIndex(_ entries: [IndexEntry]) throws(RunFault) -> String? {
        guard let index = plan.index else { return nil }
        let workbook = IndexWorkbook(
            entries, council: returns.pipeline.framework, version: ToolVersion.current,
            options: files.options.index)
        do {
            // Whatever becomes of the index, the workbooks keep their names.
            try WorkbookWriter.flushFolder(of: index)
            try VerifiedWorkbook.write(workbook.plan(), to: index, replacing: files.options.replacing)
        } catch {
            throw RunFault(writing: error)
        }
        return index
    }

    /// Values the returns of an input: one, or one for each sheet that holds a return of its own.
    private func value(_ all: [CheckedReturn], _ position: Int) -> [ValueOutcome] {
        guard all.count > 1 else { return all.map { write($0, to: plan.pairs[position].output) } }
        return all.enumerated().map { index, checked in
            guard let output = plan.outputs(ofInputAt: position, part: checked.part ?? "") else {
                let fault = index == 0 ? RunFault(oneWorkbookFor: all) : nil
                return ValueOutcome(checked: checked, written: [], fault: fault)
            }
            do throws(RunFault) {
                try protected.protect(from: files.paths(of: output.workbook))
            } catch {
                return ValueOutcome(checked: checked, written: [], fault: error)
            }
            return write(checked, to: output.workbook)
        }
    }

    private func write(_ checked: CheckedReturn, to output: String) -> ValueOutcome {
        guard case .success(let valued) = checked.outcome else {
            return ValueOutcome(checked: checked, written: [], fault: nil)
        }
        var written: [String] = []
        do {
            written += try files.write(
                valued, findings: checked.findings, to: output, flushesFolder: plan.index == nil)
            if let printed = try files.print(output) { written.append(printed) }
            return ValueOutcome(checked: checked, written: written, fault: nil)
        } catch {
            let fault = RunFault(writing: error)
            return ValueOutcome(checked: checked, written: written, fault: fault)
        }
    }
}

/// What became of one return that was to be valued into a workbook.
package struct ValueOutcome: Sendable {
    /// The return as it was checked.
    package let checked: CheckedReturn
    /// The paths of what was written, the workbook first; empty when nothing was.
    package let written: [String]
    /// Why something was not written; nil when everything was, or when the return itself was refused.
    package let fault: RunFault?

    /// The exit code that this outcome asks for.
    package func status(isStrict: Bool) -> ExitStatus {
        max(ExitStatus(checked, isStrict: isStrict), fault?.status ?? .ready)
    }

    /// The outcome as a row of the index.
    package var indexEntry: IndexEntry {
        var entry = IndexEntry(
            fileName: checked.shownName, sha256: checked.file?.sha256, valued: try? checked.outcome.get(),
            stops: checked.count(.stop), checks: checked.count(.check), notes: checked.count(.note),
            workbook: written.first.map(InputFile.name), reason: checked.refusal?.message ?? fault?.message,
            bidderKey: (try? checked.outcome.get())?.source.bidder.map(OrganisationName.key))
        entry.part = checked.part
        return entry
    }
}
