import ArgumentParser
import Findings
import Pipeline
import SocialValue

/// The returns that a command reads.
struct InputOptions: ParsableArguments {
    @Argument(help: "The return forms: workbooks, folders of them, ZIP files of them, or - for standard input.")
    var returns: [ReturnPaths]

    @Option(help: "The sheet to read the return from, where a workbook has several.")
    var sheet: String?

    /// Whether there is one return, as far as that can be seen without reading: one path that is no folder and no ZIP file.
    var isOne: Bool { returns.paths.count == 1 && !InputList.mayBeSeveral(returns.paths[0]) }

    /// The returns of all paths. What was left out of folders and ZIP files is told on standard error.
    func list(isQuiet: Bool) -> InputList {
        let list = InputList(returns.paths)
        if !isQuiet { for remark in list.remarks { StandardStream.error.tell(remark) } }
        return list
    }
}

/// The council's workbook, which proxy values, themes and priorities come from.
struct CouncilOption: ParsableArguments {
    @Option(help: "The council's workbook, or the same as JSON: its measures, proxy values, priorities and rules.")
    var council: String?

    /// Ends a command that cannot do without the council's workbook and was given none.
    ///
    /// - Parameter reason: why it is needed, as the end of a sentence.
    func require(_ reason: String) throws {
        if council == nil { throw ValidationError("Give the council's workbook with --council: \(reason).") }
    }

    /// A pipeline with the council's framework, when there is one. A workbook that cannot be used ends the run.
    ///
    /// - Parameter purpose: what is made of the returns, for those that are tried first.
    func pipeline(for purpose: TrialPurpose = .report) throws -> ReturnPipeline {
        let words = [TryFile.name, "--for", purpose.rawValue] + (council.map { ["--council", $0] } ?? [])
        return ReturnPipeline(framework: try framework(), trial: FileTrial(words: words))
    }

    /// The council's framework; nil when no workbook was given. A workbook that cannot be used ends the run.
    func framework() throws -> Framework? {
        guard let council else { return nil }
        return try reportingRefusal { () throws(Refusal) in try ReturnPipeline.framework(at: council) }
    }
}
