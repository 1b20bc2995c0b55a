package import Checks
import Findings
import Returns
import SocialValue

extension ReturnPipeline {
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
            all = run(try input.read(), sheet: sheet)
        } catch {
            let name = InputFile.name(of: input.path)
            all = [CheckedReturn(fileName: name, file: nil, outcome: .failure(error), findings: [])]
        }
        return named(all, input)
    }

    /// The same for work that is done ahead of its turn, several files at once; nil, with nothing kept, for a file that is
    /// heavy, which is to be checked in its turn and by itself.
    package func checkAhead(_ input: ReturnInput, sheet: String? = nil) -> [CheckedReturn]? {
        // Standard input is read once.
        guard input.path != InputFile.standardInput else { return nil }
        guard let trial, let file = try? input.read() else { return check(input, sheet: sheet) }
        guard !trial.isHeavy(file.bytes) else { return nil }
        let all = named(run(file, sheet: sheet), input)
        return all.contains(where: \.isHeavy) ? nil : all
    }

    private func named(_ all: [CheckedReturn], _ input: ReturnInput) -> [CheckedReturn] {
        all.map { checked in
            var checked = checked
            checked.path = PathBytes.shown(input.path)
            checked.shownName = checked.part.map { "\(input.name) (\($0))" } ?? input.name
            return checked
        }
    }
}

extension ReturnReader {
    /// The returns of a workbook, or why the file is refused.
    ///
    /// - Parameter sheet: the name of the sheet to read, letter case aside; nil reads what there is.
    static func returns(
        of workbook: WorkbookSheets, from file: SourceFile, framework: Framework?, sheet: String?
    ) throws(Refusal) -> [Return] {
        let sheets = workbook.sheets
        var chosen: String?
        if let sheet {
            chosen = sheetName(sheet, in: sheets)
            if chosen == nil { throw Refusal(noSheet: sheet, among: sheets, of: file.name) }
        }
        let sources: [Return]
        do {
            sources = try returns(in: sheets, from: file, framework: framework, sheet: chosen)
        } catch {
            throw Refusal(
                code: error.code, message: "\(file.name) \(error.message)", cause: .unusableFile,
                request: RefusalRequest.noReturn)
        }
        guard sources.allSatisfy({ $0.lines.count <= Return.mostLines }) else { throw Refusal(tooManyLines: file.name) }
        return sources
    }
}
