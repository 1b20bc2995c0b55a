import SpreadsheetModel

/// What stands beside the bars of a chart, short enough to leave room for them.
enum ChartLabels {
    /// The most UTF-16 code units of a label.
    static let limit = 36

    /// The texts, each cut where it is too long; nil when all of them fit as they are.
    static func cut(_ texts: [String]) -> [String]? {
        let cut = texts.map { CellText.line($0, limit: limit) }
        return cut == texts ? nil : cut
    }
}
