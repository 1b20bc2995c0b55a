import ArgumentParser
import Checks

/// `pledgebook council new|check`
struct Council: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes and checks the council's own workbook: tender, themes, measures, priorities, rules.",
        discussion: """
            The workbook is given to the other commands with --council. Only its sheet Measures is required; a table \
            of measures that a council published works as it is. The same can be kept as JSON.
            """,
        subcommands: [CouncilNew.self, CouncilCheck.self])
}
