import SpreadsheetModel

/// What stands beside the bars of a chart: names without what explains them, as the table beside the chart has them whole.
enum ChartLabels {
    /// The most UTF-16 code units of a label, which takes two or three lines.
    private static let limit = 80

    /// The words before the colon of each name, as in "Growth: Supporting Growth of …", where every name has some and no
    /// two are the same; otherwise the names.
    static func short(_ names: [String]) -> [String] {
        let heads = names.map { name in
            name.firstIndex(of: ":").map { CellText.line(String(name[..<$0])) } ?? name
        }
        let tellsApart = Set(heads.map { $0.lowercased() }).count == names.count && !heads.contains("")
        return (tellsApart ? heads : names).map(fitting)
    }

    /// A name, cut where it would take the place of the bars.
    static func fitting(_ name: String) -> String { CellText.line(name, limit: limit) }
}
