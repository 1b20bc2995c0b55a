import ArgumentParser
import Assessment
import Findings
import Pipeline
import Reports
import SocialValue

/// `pledgebook council test COUNCIL`
struct CouncilTest: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Shows what the council's scoring method does, on made-up bids, before it is published.",
        discussion: """
            The made-up bids are the same in every run: five ordinary bids; one pledge ten times as large; a target that \
            nobody reaches; no pledges; half the price; a loser that leaves. Nothing is written.

            Examples:
              pledgebook council test council.xlsx
              pledgebook council test council.xlsx --format json
            """)

    @Argument(help: "The council's workbook, or the same as JSON.")
    var council: String

    @Option(help: "How to report: text for a terminal, json for programs.")
    var format = CouncilReportFormat.text

    @Flag(help: "Print without colour.")
    var noColor = false

    func run() throws {
        let trial = try reportingRefusal { () throws(Refusal) in
            let framework = try ReturnPipeline.framework(at: council)
            guard let trial = MethodTrial(framework.tender) else {
                throw Refusal(noMethodIn: InputFile.name(of: council))
            }
            return trial
        }
        let name = InputFile.name(of: council)
        switch format {
        case .json: StandardStream.output.write(MethodTrialJSON.document(trial, fileName: name).prettyText + "\n")
        case .text:
            StandardStream.output.write(
                MethodTrialText(style: .ofOutput(noColor: noColor)).report(trial, fileName: name))
        }
    }
}

extension Refusal {
    /// A council's workbook whose method scores no figures.
    fileprivate init(noMethodIn name: String) {
        self.init(
            code: "no-method",
            message:
                "\(name) has no method that scores figures, so there is nothing to try. Fill in \"Scoring Method\" and "
                + "\"Weight: Social value\" on the sheet Tender.",
            cause: .unusableFile)
    }
}
