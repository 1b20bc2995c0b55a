import Checks
package import Findings
import Layouts
import Returns
package import SocialValue
package import Valuation
import WorkbookPlans

/// The whole job, stage by stage: each stage is a stored property that takes what the one before it gives.
///
/// 1. `InputFile`: the bytes of the file, with their SHA-256.
/// 2. ``read``: `XLSXReader`, bytes to `Sheet` values.
/// 3. ``ingest``: `Returns`, sheets to `Return`s.
/// 4. ``value``: `Valuation`, a return to a `ValuedReturn`.
/// 5. ``find``: `Checks`, the valued return to `Finding`s, each at a cell.
/// 6. ``lay``: `Layouts`, the valued return and its findings to a `WorkbookPlan`.
/// 7. ``VerifiedWorkbook``: `XLSXWriter`, the plan to a file, read back by stage 2 and compared before it gets its name.
package struct ReturnPipeline: Sendable {
    /// Stage 2.
    let read: @Sendable (InputFile) throws(Refusal) -> WorkbookSheets
    /// Stage 3: the returns of a workbook, never none, from the sheet of a name or from what there is.
    let ingest: @Sendable (WorkbookSheets, SourceFile, _ sheet: String?) throws(Refusal) -> [Return]
    /// Stage 4.
    let value: @Sendable (Return) -> ValuedReturn
    /// Stage 5.
    let find: @Sendable (ValuedReturn) -> [Finding]
    /// Stage 6.
    let lay: @Sendable (ValuedReturn, [Finding], WorkbookOptions) -> WorkbookPlan

    /// The council's framework that returns are valued with; nil values them at their own proxies.
    package let framework: Framework?
    /// Where files that are heavy are tried first; nil reads them as all others.
    let trial: FileTrial?

    package init(framework: Framework? = nil, trial: FileTrial? = nil) {
        self.framework = framework
        self.trial = trial
        read = { file throws(Refusal) in try WorkbookSheets(asReturn: file) }
        ingest = { workbook, file, sheet throws(Refusal) in
            try ReturnReader.returns(of: workbook, from: file, framework: framework, sheet: sheet)
        }
        value = Valuer(framework: framework).value
        find = CheckCatalogue.findings
        lay = { valued, findings, options in
            ValuationWorkbook(
                valued, findings: findings, basis: options.basis, version: ToolVersion.current,
                preparation: options.preparation
            ).plan(for: options.profile)
        }
    }

    /// Stages 2 to 5: what became of a file. One that cannot be taken is an outcome, too; never none.
    func run(_ input: InputFile, sheet: String?) -> [CheckedReturn] {
        do throws(Refusal) {
            if framework?.file?.sha256 == input.file.sha256 { throw Refusal(isCouncil: input.file.name) }
            if let refusal = trial?.refusal(of: input) { throw refusal }
            let workbook = try read(input)
            let file = workbook.describing(input.file)
            let sources = try ingest(workbook, file, sheet)
            return sources.map { source in
                let valued = value(source)
                var checked = CheckedReturn(
                    fileName: file.name, file: file, outcome: .success(valued), findings: find(valued))
                checked.part = sources.count > 1 ? source.sheet : nil
                return checked
            }
        } catch {
            return [CheckedReturn(fileName: input.file.name, file: input.file, outcome: .failure(error), findings: [])]
        }
    }

    /// Stages 6 and 7: the finished workbook of a checked return as the bytes of its file, read back
    /// before they are given.
    package func workbook(
        of valued: ValuedReturn, findings: [Finding], options: WorkbookOptions
    ) throws(RunFault) -> [UInt8] {
        try VerifiedWorkbook.bytes(of: lay(valued, findings, options))
    }
}

/// The version of Pledgebook that a workbook or a report was made by.
package enum ToolVersion {
    package static let current = "0.1.0"
}
