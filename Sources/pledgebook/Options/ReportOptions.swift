import ArgumentParser

/// The options of commands that report on returns.
struct ReportOptions: ParsableArguments {
    @Option(
        help: """
            How to report: text for a terminal, html for a page to pass on, json, jsonl, csv or sarif for programs.
            """)
    var format = ReportFormat.text

    @Flag(help: "Exit with 1 for checks as well as stops.")
    var strict = false

    @Flag(help: "Print errors only.")
    var quiet = false

    @Flag(help: "Print without colour.")
    var noColor = false
}
