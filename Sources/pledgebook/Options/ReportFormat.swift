import ArgumentParser

/// The forms a report can take.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case jsonl
    case csv
    case sarif
    case html

    /// What the name of a file of this form ends in.
    var ending: StaticString {
        switch self {
        case .text: ".text"
        case .json: ".json"
        case .jsonl: ".jsonl"
        case .csv: ".csv"
        case .sarif: ".sarif"
        case .html: ".html"
        }
    }
}
