import ArgumentParser

/// The forms the report on a council's workbook can take.
enum CouncilReportFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
}
