/// Why a row or a cell of a return was not read. The raw value is the phrase a report uses.
package enum IgnoredReason: String, Hashable, Sendable, CaseIterable {
    case aboveTable = "above the table"
    case belowTable = "below the table"
    case besideTable = "beside the table"
    case note = "a note between the measures"
    case unusedColumn = "in a column that is not needed"
    case rowNumber = "numbering the rows"
    case placeholder = "an unused row"
    case hidden = "hidden"
    case otherTable = "part of another table"
    case strayAnswer = "a figure without a measure"
}
