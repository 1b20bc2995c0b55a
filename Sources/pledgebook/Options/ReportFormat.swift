import ArgumentParser

/// The forms a report can take.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case jsonl
    case csv
    case sarif
    case html
}
