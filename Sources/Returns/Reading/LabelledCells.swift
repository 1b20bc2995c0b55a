import SpreadsheetModel

/// Finds what a form says about itself in labelled cells: "Bidder: Acme Ltd", or the label and the value side by side.
enum LabelledCells {
    /// Labels, in the form ``HeadingVocabulary/normalized(_:)`` gives, for who made the return.
    static let bidder: Set<String> = [
        "bidder", "bidder name", "name of bidder", "supplier", "supplier name", "tenderer", "tenderer name",
        "organisation", "organisation name", "company", "company name", "name of organisation",
    ]

    /// Labels for the tender that the return answers.
    static let tender: Set<String> = [
        "tender", "tender reference", "tender ref", "tender title", "contract", "contract reference", "contract title",
        "procurement reference", "itt reference", "project", "project reference",
    ]

    /// The value of the first cell with one of these labels, outside the table's own rows; nil when there is none.
    static func value(_ labels: Set<String>, in table: ReturnTable) -> String? {
        for cell in table.sheet.cells where cell.reference.row < table.headerRow {
            guard case .text(let text) = cell.value else { continue }
            if let (label, value) = split(text), labels.contains(HeadingVocabulary.normalized(label)) { return value }
            if labels.contains(HeadingVocabulary.normalized(text)), let value = neighbour(of: cell, in: table.sheet) {
                return value
            }
        }
        return nil
    }

    /// "Bidder: Acme Ltd" as label and value; nil when nothing stands after a colon.
    private static func split(_ text: String) -> (label: String, value: String)? {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        let value = PrintedText.singleLine(String(parts[1]))
        return value.isEmpty ? nil : (String(parts[0]), value)
    }

    /// The next text in the row, unless it is the label of another field: then this one was left empty.
    private static func neighbour(of cell: Cell, in sheet: Sheet) -> String? {
        let next = sheet.row(cell.reference.row).first { $0.reference > cell.reference && $0.label != nil }?.label
        return next.flatMap { bidder.union(tender).contains(HeadingVocabulary.normalized($0)) ? nil : $0 }
    }
}
