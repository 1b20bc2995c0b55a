import AtomicFiles
package import Checks
package import Findings
import Layouts
import Reports
import SocialValue
import SpreadsheetModel
package import Valuation
import WorkbookPlans
import XLSXWriter

/// Writes the form with questions that goes back to each bidder, and into a folder of forms the letter to each. A return
/// that raises no question, and a file that was refused, get a letter and no form.
package struct ClarifyJob: Sendable {
    private let returns: ReturnRun
    private let outputs: OutputPlan
    private let protected: RunInputs
    private let earlier: CheckedReturn?
    private let replacing: Bool

    /// A job for the returns of a list, whose forms go into a folder when there may be several, or when the output is one.
    ///
    /// - Parameters:
    ///   - sheet: the name of the sheet to read returns from; nil reads what there is.
    ///   - output: the form's path for one return, the folder for several. The folder is made when it is missing; the letters go
    ///     into it, too.
    ///   - earlier: the path of the version before, for one return; nil compares with none.
    ///   - council: the path of the council's workbook, which no form is written over; nil when there is none.
    /// - Throws: ``RunFault`` when the folder cannot be made, or a form would take the place of an input.
    package init(
        of list: InputList, sheet: String? = nil, output: String, since earlier: String?, council: String? = nil,
        replacing: Bool, pipeline: ReturnPipeline
    ) throws(RunFault) {
        self.replacing = replacing
        self.earlier = try earlier.map { path throws(RunFault) in try Self.version(at: path, pipeline: pipeline) }
        let isFolder = list.hasCollections || FileLookup.isFolder(output)
        outputs = OutputPlan(list.inputs.map(\.path), output: output, suffix: "queries", isFolder: isFolder)
        protected = RunInputs(list.files + [earlier, council])
        try protected.protect(from: outputs.pairs.map(\.output) + outputs.letters)
        try outputs.makeFolder()
        returns = ReturnRun(
            inputs: list.inputs, sheet: sheet, pipeline: pipeline, piecesPerProcessor: ValueJob.piecesPerProcessor)
    }

    /// The form of one return as the bytes of its file, read back before they are given, with what became of the
    /// return; no bytes when it was refused or there is nothing to ask.
    ///
    /// - Parameter earlier: the version before; nil compares with none.
    /// - Throws: ``RunFault`` when the form cannot be made, or the version before is another bidder's.
    package static func form(
        of input: ReturnInput, sheet: String? = nil, since earlier: CheckedReturn?, pipeline: ReturnPipeline
    ) throws(RunFault) -> (outcome: ClarifyOutcome, bytes: [UInt8]?) {
        let all = pipeline.check(input, sheet: sheet)
        guard all.count == 1, let checked = all.first else { throw RunFault(oneWorkbookFor: all) }
        guard case .success(let valued) = checked.outcome else { return (refused(checked, pipeline), nil) }
        if let fault = strangeness(of: earlier, to: valued) { throw fault }
        let outcome = outcome(of: checked, valued, since: earlier, attachment: "form")
        guard !outcome.questions.isEmpty else { return (outcome, nil) }
        return (outcome, try VerifiedWorkbook.bytes(of: plan(of: valued, outcome)))
    }

    /// The version before of a return.
    ///
    /// - Throws: ``RunFault`` when it cannot be read.
    package static func version(at path: String, pipeline: ReturnPipeline) throws(RunFault) -> CheckedReturn {
        let checked = pipeline.check(path)
        if let refusal = checked.refusal { throw RunFault(refusal) }
        return checked
    }

    /// Writes every form, several at once for each processor; one that fails does not stop the others.
    ///
    /// - Parameter deliver: called with what became of each return, in the order given; none is kept.
    package func run(_ deliver: (ClarifyOutcome) -> Void) {
        let job = self
        returns.run({ job.write($0, $1) }, deliver: { $0.forEach(deliver) })
    }

    /// Writes the forms for the returns of an input: one, or one for each sheet that holds a return of its own.
    private func write(_ all: [CheckedReturn], _ position: Int) -> [ClarifyOutcome] {
        guard all.count > 1 else {
            let letter = outputs.letters.indices.contains(position) ? outputs.letters[position] : nil
            return all.map { write($0, form: outputs.pairs[position].output, letter: letter) }
        }
        guard outputs.index != nil else {
            let fault = RunFault(oneWorkbookFor: all)
            return [ClarifyOutcome(ValueOutcome(checked: all[0], written: [], fault: fault))]
        }
        return all.map { checked in
            do throws(RunFault) {
                guard let paths = outputs.outputs(ofInputAt: position, part: checked.part ?? "") else {
                    throw RunFault(oneWorkbookFor: all)
                }
                try protected.protect(from: [paths.workbook, paths.letter])
                return write(checked, form: paths.workbook, letter: paths.letter)
            } catch {
                return ClarifyOutcome(ValueOutcome(checked: checked, written: [], fault: error))
            }
        }
    }

    private func write(_ checked: CheckedReturn, form: String, letter: String?) -> ClarifyOutcome {
        var outcome: ClarifyOutcome
        switch checked.outcome {
        case .success(let valued):
            if let fault = Self.strangeness(of: earlier, to: valued) {
                return ClarifyOutcome(ValueOutcome(checked: checked, written: [], fault: fault))
            }
            outcome = Self.outcome(of: checked, valued, since: earlier, attachment: InputFile.name(of: form))
        case .failure: outcome = Self.refused(checked, returns.pipeline)
        }
        do {
            try write(&outcome, form: form, letter: letter)
        } catch {
            outcome.outcome = ValueOutcome(checked: checked, written: [], fault: RunFault(writing: error))
        }
        return outcome
    }

    /// Writes the form where there are questions, and the letter where it goes into a file: both or neither.
    private func write(_ outcome: inout ClarifyOutcome, form: String, letter: String?) throws {
        let checked = outcome.outcome.checked
        var files = FileTransaction(replacing: replacing)
        if case .success(let valued) = checked.outcome, !outcome.questions.isEmpty {
            let plan = Self.plan(of: valued, outcome)
            try files.add(WorkbookWriter.bytes(of: plan), at: form) { try RoundTripCheck.compare(plan, withFileAt: $0) }
            outcome.form = form
        }
        if let path = letter, let text = outcome.letter {
            try files.add(text, at: path)
            outcome.hasLetterFile = true
        }
        try files.publish()
        outcome.outcome = ValueOutcome(checked: checked, written: files.paths, fault: nil)
    }

    /// A fault when the version before is a return of another bidder or to another tender; nil when it may be of the same.
    private static func strangeness(of earlier: CheckedReturn?, to later: ValuedReturn) -> RunFault? {
        guard case .success(let before)? = earlier?.outcome,
            let reason = VersionMismatch.reason(between: before.source, and: later.source)
        else { return nil }
        return RunFault(
            message: "\(reason) Nothing was written. Give the version before of the same return with --since.",
            status: .refused)
    }

    private static func refused(_ checked: CheckedReturn, _ pipeline: ReturnPipeline) -> ClarifyOutcome {
        let letter = checked.refusal?.request.map { request in
            RefusalLetter.text(
                fileName: checked.fileName, request: request, tender: pipeline.framework?.tender ?? Tender())
        }
        return ClarifyOutcome(refused: checked, letter: letter)
    }

    /// The form of a checked return as the bytes of its file.
    static func bytes(of checked: CheckedReturn, _ valued: ValuedReturn) throws(RunFault) -> [UInt8] {
        let outcome = outcome(of: checked, valued, since: nil, attachment: checked.fileName)
        return try VerifiedWorkbook.bytes(of: plan(of: valued, outcome))
    }

    private static func outcome(
        of checked: CheckedReturn, _ valued: ValuedReturn, since earlier: CheckedReturn?, attachment: String
    ) -> ClarifyOutcome {
        let before = try? earlier?.outcome.get()
        var outcome = ClarifyOutcome(
            ValueOutcome(checked: checked, written: [], fault: nil),
            questions: ClarificationWorkbook.questions(among: checked.findings),
            comparison: before.map { VersionComparison(from: $0, to: valued) })
        outcome.letter = ClarificationLetter.text(valued, findings: outcome.questions, attachment: attachment)
        return outcome
    }

    private static func plan(of valued: ValuedReturn, _ outcome: ClarifyOutcome) -> WorkbookPlan {
        let codes = QuestionCodes(valued)
        return ClarificationWorkbook(
            valued, findings: outcome.outcome.checked.findings, code: codes.code, comparison: outcome.comparison,
            version: ToolVersion.current
        ).plan()
    }
}

/// What became of one return that goes back to its bidder.
package struct ClarifyOutcome: Sendable {
    /// The return, and the form that was written or why none was.
    package internal(set) var outcome: ValueOutcome
    /// The letter to the bidder; nil where there is nothing that the bidder could do.
    package internal(set) var letter: String?
    /// Whether the letter was written to a file.
    package internal(set) var hasLetterFile = false
    /// The path of the form; nil when none was written.
    package internal(set) var form: String?
    /// What the bidder is asked, in order.
    package let questions: [Finding]
    /// What changed since the version before; nil when there was none to compare with.
    package let comparison: VersionComparison?

    /// A return that was refused.
    ///
    /// - Parameter letter: the letter that tells the bidder; nil when it cannot mend it.
    init(refused checked: CheckedReturn, letter: String?) {
        self.init(ValueOutcome(checked: checked, written: [], fault: nil))
        self.letter = letter
    }

    init(_ outcome: ValueOutcome, questions: [Finding] = [], comparison: VersionComparison? = nil) {
        self.outcome = outcome
        self.questions = questions
        self.comparison = comparison
    }
}
