import ArgumentParser

/// The options of commands that report on returns.
struct ReportOptions: ParsableArguments {
    @Option(
        help: """
            How to report: text for a terminal, html for a page to pass on, json, jsonl, csv or sarif for programs.
            """)
    var format = ReportFormat.text

    @Flag(help: "Exit with 1 for findings to check, too.")
    var strict = false

    @Flag(help: "Say nothing but what went wrong.")
    var quiet = false

    @Flag(help: "Write without colour, also on a terminal.")
    var noColor = false
}
