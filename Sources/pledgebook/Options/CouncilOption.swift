import ArgumentParser
import Findings
import Pipeline
import SocialValue
import SpreadsheetModel

/// The council's workbook, which proxy values, themes and priorities come from.
struct CouncilOption: ParsableArguments {
    @Option(help: "The council's workbook, or the same as JSON: its measures, proxy values, priorities and rules.")
    var council: String?

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
        do throws(Refusal) {
            return try ReturnPipeline.framework(at: council)
        } catch {
            StandardStream.error.tell(error.message)
            throw ExitCode(ExitStatus(error).rawValue)
        }
    }
}
