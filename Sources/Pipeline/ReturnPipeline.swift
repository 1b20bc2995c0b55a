package import Findings
import Layouts
package import Returns
import SpreadsheetModel
package import Valuation
import XLSXWriter

/// The whole job, stage by stage. This file is the only place where reader, domain and writer meet.
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

    package init(framework: Framework? = nil) {
        valuer = Valuer(framework: framework)
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
        var checked = read(path)
        checked.path = path
        if let name { checked.shownName = name }
        return checked
    }

    private func read(_ path: String) -> CheckedReturn {
        do {
            let input = try InputFile(path: path)
            return check(input)
        } catch {
            return CheckedReturn(
                fileName: InputFile.name(of: path), file: nil, outcome: .failure(error), findings: [])
        }
    }

    /// Stages 6 and 7: writes the finished workbook of a checked return.
    ///
    /// - Throws: `XLSXWriterError`, or ``ReadBackMismatch`` when what was written does not read back as planned.
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
            try ReadBack.compare(plan, withBytes: bytes)
            return bytes
        } catch {
            throw OutputFault(writing: error)
        }
    }

    func plan(_ valued: ValuedReturn, findings: [Finding], options: WorkbookOptions) -> WorkbookPlan {
        ValuationWorkbook(valued, findings: findings, basis: options.basis, version: ToolVersion.current)
            .plan(for: options.profile)
    }

    private func check(_ input: InputFile) -> CheckedReturn {
        do throws(Refusal) {
            if framework?.file?.sha256 == input.file.sha256 { throw Refusal(isCouncil: input.file.name) }
            let workbook = try WorkbookSheets(input)
            if let refusal = workbook.issued.flatMap({ Refusal(asReturn: $0, named: input.file.name) }) {
                throw refusal
            }
            var file = input.file
            file.created = workbook.created
            file.carries = workbook.carries
            let source = try ingest(workbook.sheets, from: file)
            let valued = valuer.value(source)
            return CheckedReturn(
                fileName: input.file.name, file: file, outcome: .success(valued),
                findings: CheckCatalogue.findings(in: valued))
        } catch {
            return CheckedReturn(fileName: input.file.name, file: input.file, outcome: .failure(error), findings: [])
        }
    }

    private func ingest(_ sheets: [Sheet], from file: SourceFile) throws(Refusal) -> Return {
        do {
            return try ReturnIngestor.read(sheets, from: file, framework: valuer.framework)
        } catch {
            throw Refusal(code: error.code, message: "\(file.name) \(error.message)", cause: .unusableFile)
        }
    }

    /// Writes a workbook, reads it back, and gives it its name only when it reads back as planned.
    ///
    /// - Parameter flushesFolder: false where the caller flushes the folder behind the last of many workbooks.
    static func write(_ plan: WorkbookPlan, to path: String, replacing: Bool, flushesFolder: Bool = true) throws {
        try WorkbookWriter.write(plan, to: path, replacing: replacing, flushesFolder: flushesFolder) { unfinished in
            try ReadBack.compare(plan, withFileAt: unfinished)
        }
    }
}
