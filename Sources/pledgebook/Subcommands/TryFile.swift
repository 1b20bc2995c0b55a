import ArgumentParser
import Pipeline

/// `pledgebook try-file`, which nobody types: what the program starts of itself to try a file that is heavy.
struct TryFile: ParsableCommand {
    static let name = "try-file"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Tries the file on standard input under limits on memory and time.",
        shouldDisplay: false)

    @Option(name: .customLong("for"), help: "What the file is wanted for.")
    var purpose = TrialPurpose.report

    @Option(help: "The council's workbook.")
    var council: String?

    func run() throws {
        FileTrial.limitProcess()
        let framework = try council.map { try ReturnPipeline.framework(at: $0) }
        ReturnPipeline(framework: framework).tryInput(for: purpose)
    }
}
