package import SpreadsheetModel

/// Where the parts of a council's framework stand: cells of a workbook, or paths in a JSON file.
package struct CouncilPlaces: Hashable, Sendable {
    /// The file as a whole.
    package let file: CellLocation
    /// One for each measure, in the framework's order.
    package var measures: [MeasurePlace] = []
    /// Each theme that is listed, by its name.
    package var themes: [String: CellLocation] = [:]
    /// Each priority that is listed, by the names of its scheme and itself.
    package var priorities: [String: [String: CellLocation]] = [:]
    /// One for each rule, in the framework's order.
    package var rules: [CellLocation] = []
    /// The facts of the tender.
    package var tender: CellLocation?
    /// Whether the file is a council's workbook in which the sheet of those facts is missing.
    package var lacksTender = false
    /// The facts of the tender that are given, but cannot be read.
    package var unreadableFacts: Set<TenderFact> = []

    /// Places in a file, none known yet.
    package init(file: String) {
        self.file = CellLocation(file: file)
    }

    /// The place of one part of a measure: its cell under a heading, or else its row.
    package func measure(_ index: Int, _ heading: String? = nil) -> CellLocation {
        guard measures.indices.contains(index) else { return file }
        return heading.flatMap { measures[index].cells[$0] } ?? measures[index].row
    }
}
