import ArgumentParser
import Pipeline
import Returns
import Valuation

/// The council's workbook, which proxy values, themes and priorities come from.
struct CouncilOption: ParsableArguments {
    @Option(help: "The council's workbook: its measures, proxy values and priorities.")
    var council: String?

    /// A pipeline with the council's framework, when there is one. A workbook that cannot be used ends the run.
    func pipeline() throws -> ReturnPipeline {
        ReturnPipeline(framework: try framework())
    }

    /// The council's framework; nil when no workbook was given. A workbook that cannot be used ends the run.
    func framework() throws -> Framework? {
        guard let council else { return nil }
        do {
            return try ReturnPipeline.framework(at: council)
        } catch {
            StandardStream.error.write(error.message + "\n")
            throw ExitCode(ExitStatus(error).rawValue)
        }
    }
}
