package import Checks
import CouncilFramework
package import Findings
import Layouts
import Returns
package import SocialValue
import SpreadsheetModel
package import Valuation
import WorkbookPlans
import XLSXWriter

/// The whole job, stage by stage. `Pipeline` is the only target where reader, domain and writer meet; this file shows the
/// order.
///
/// 1. ``InputFile``: the bytes of the file, with their SHA-256.
/// 2. `XLSXReader`: bytes to `Sheet` values.
/// 3. `Returns`: sheets to a `Return`.
/// 4. `Valuation`: the return to a `ValuedReturn`.
/// 5. `Returns.CheckCatalogue`: the valued return to `Finding`s, each at a cell.
/// 6. `Layouts`: the valued return and its findings to a `WorkbookPlan`.
/// 7. `XLSXWriter`: the plan to a file, read back by stage 2 and compared before it gets its name.
package struct ReturnPipeline: Sendable {
    /// The council's framework; nil values returns at their own proxies.
    private let valuer: Valuer

    /// The council's framework that returns are valued with; nil when there is none.
    var framework: Framework? { valuer.framework }

    /// Where files that are heavy are tried first; nil reads them as all others.
    private let trial: FileTrial?

    package init(framework: Framework? = nil, trial: FileTrial? = nil) {
        valuer = Valuer(framework: framework)
        self.trial = trial
    }

    /// Reads the council's framework from its workbook, for ``init(framework:)``. It knows the file it came from.
    ///
    /// - Parameter role: what the file was given for.
    package static func framework(
        at path: String, as role: CouncilFile.Role = .council
    ) throws(Refusal) -> Framework {
        let input = try InputFile(path: path, owner: .council)
        let reading = try CouncilFile.reading(input, as: role)
        do {
            var framework = try reading.usableFramework()
            framework.file = input.file
            return framework
        } catch {
            throw Refusal(code: "framework-fault", message: error.message, cause: .unusableFile)
        }
    }

    /// Stages 1 to 5: reads, values and checks the return at a path. A file that cannot be taken is an outcome, too.
    ///
    /// - Parameter name: what reports call it; nil for its file's name.
    package func check(_ path: String, as name: String? = nil) -> CheckedReturn {
        var input = ReturnInput(path: path)
        if let name { input.name = name }
        let all = check(input)
        guard all.count > 1 else { return all[0] }
        // Who asks for one return has no use for several.
        return CheckedReturn(
            fileName: all[0].fileName, file: all[0].file, outcome: .failure(Refusal(severalReturns: all)), findings: [])
    }

    /// Stages 1 to 5: reads, values and checks the returns of an input: one, or one for each sheet that holds a return of its
    /// own. Never none: a file that cannot be taken is an outcome, too.
    ///
    /// - Parameter sheet: the name of the sheet to read; nil reads what there is.
    package func check(_ input: ReturnInput, sheet: String? = nil) -> [CheckedReturn] {
        let all: [CheckedReturn]
        do {
            all = check(try input.read(), sheet: sheet)
        } catch {
            let name = InputFile.name(of: input.path)
            all = [CheckedReturn(fileName: name, file: nil, outcome: .failure(error), findings: [])]
        }
        return named(all, input)
    }

    private func named(_ all: [CheckedReturn], _ input: ReturnInput) -> [CheckedReturn] {
        all.map { checked in
            var checked = checked
            checked.path = PathBytes.shown(input.path)
            checked.shownName = checked.part.map { "\(input.name) (\($0))" } ?? input.name
            return checked
        }
    }

    /// The same for work that is done ahead of its turn, several files at once; nil, with nothing kept, for a file that is
    /// heavy, which is to be checked in its turn and by itself.
    package func checkAhead(_ input: ReturnInput, sheet: String? = nil) -> [CheckedReturn]? {
        // Standard input is read once.
        guard input.path != InputFile.standardInput else { return nil }
        guard let trial, let file = try? input.read() else { return check(input, sheet: sheet) }
        guard !trial.isHeavy(file.bytes) else { return nil }
        let all = named(check(file, sheet: sheet), input)
        return all.contains(where: \.isHeavy) ? nil : all
    }

    /// Stages 6 and 7: writes the finished workbook of a checked return.
    ///
    /// - Throws: `XLSXWriterError`, or ``RoundTripMismatch`` when what was written does not read back as planned.
    package func write(
        _ valued: ValuedReturn, findings: [Finding], options: WorkbookOptions, to path: String
    ) throws {
        try Self.write(
            plan(valued, findings: findings, options: options), to: path, replacing: options.replacing)
    }

    /// Stages 6 and 7 without a file: the finished workbook of a checked return as the bytes of its file, read back
    /// before they are given.
    package func workbook(
        of valued: ValuedReturn, findings: [Finding], options: WorkbookOptions
    ) throws(OutputFault) -> [UInt8] {
        try Self.bytes(of: plan(valued, findings: findings, options: options))
    }

    /// A workbook as the bytes of its file, read back before they are given.
    static func bytes(of plan: WorkbookPlan) throws(OutputFault) -> [UInt8] {
        do {
            let bytes = try WorkbookWriter.bytes(of: plan)
            try RoundTripCheck.compare(plan, withBytes: bytes)
            return bytes
        } catch {
            throw OutputFault(writing: error)
        }
    }

    func plan(_ valued: ValuedReturn, findings: [Finding], options: WorkbookOptions) -> WorkbookPlan {
        ValuationWorkbook(
            valued, findings: findings, basis: options.basis, version: ToolVersion.current,
            preparation: options.preparation
        )
        .plan(for: options.profile)
    }

    private func check(_ input: InputFile, sheet: String?) -> [CheckedReturn] {
        do throws(Refusal) {
            if framework?.file?.sha256 == input.file.sha256 { throw Refusal(isCouncil: input.file.name) }
            if let refusal = trial?.refusal(of: input) { throw refusal }
            let workbook = try WorkbookSheets(input)
            if let refusal = workbook.issued.flatMap({ Refusal(asReturn: $0, named: input.file.name) }) {
                throw refusal
            }
            var file = input.file
            file.created = workbook.created
            file.carries = workbook.carries
            let sources = try ingest(workbook.sheets, from: file, sheet: sheet)
            return sources.map { source in
                let valued = valuer.value(source)
                var checked = CheckedReturn(
                    fileName: input.file.name, file: file, outcome: .success(valued),
                    findings: CheckCatalogue.findings(in: valued))
                checked.part = sources.count > 1 ? source.sheet : nil
                return checked
            }
        } catch {
            return [CheckedReturn(fileName: input.file.name, file: input.file, outcome: .failure(error), findings: [])]
        }
    }

    private func ingest(_ sheets: [Sheet], from file: SourceFile, sheet: String?) throws(Refusal) -> [Return] {
        var chosen: String?
        if let sheet {
            chosen = ReturnReader.sheetName(sheet, in: sheets)
            if chosen == nil { throw Refusal(noSheet: sheet, among: sheets, of: file.name) }
        }
        let sources: [Return]
        do {
            sources = try ReturnReader.returns(in: sheets, from: file, framework: valuer.framework, sheet: chosen)
        } catch {
            throw Refusal(
                code: error.code, message: "\(file.name) \(error.message)", cause: .unusableFile,
                request: RefusalRequest.noReturn)
        }
        guard sources.allSatisfy({ $0.lines.count <= Return.mostLines }) else { throw Refusal(tooManyLines: file.name) }
        return sources
    }

    /// Writes a workbook, reads it back, and gives it its name only when it reads back as planned.
    ///
    /// - Parameter flushesFolder: false where the caller flushes the folder behind the last of many workbooks.
    static func write(_ plan: WorkbookPlan, to path: String, replacing: Bool, flushesFolder: Bool = true) throws {
        try WorkbookWriter.write(plan, to: path, replacing: replacing, flushesFolder: flushesFolder) { unfinished in
            try RoundTripCheck.compare(plan, withFileAt: unfinished)
        }
    }
}
