import SpreadsheetModel

extension WorksheetScanner {
    /// Reads how rows and columns are shown that give no size of their own (ECMA-376 part 1, 18.3.1.81).
    ///
    /// Rows that are hidden "by default" are those that the sheet does not store: a stored one says itself that it is. A
    /// height of 0 that nobody set is what some programs write for none.
    mutating func readDefaults() {
        if xml.boolean("customHeight") == true || !xml.isZero("defaultRowHeight") {
            defaultRowExtent = size("defaultRowHeight", least: Self.leastHeight)
        }
        if !xml.isZero("defaultColWidth") {
            defaultColumnExtent = size("defaultColWidth", least: Self.leastWidth)
        }
    }

    /// How the row whose start tag was read last is shown.
    var rowExtent: GridExtent {
        if xml.boolean("hidden") == true { return .hidden }
        return xml.attribute("ht") == nil ? defaultRowExtent : size("ht", least: Self.leastHeight)
    }

    mutating func readColumns() throws(PartError) {
        while try xml.nextChild("col", of: 2) {
            guard let first = xml.integer("min"), let last = xml.integer("max"), 1 <= first,
                first <= last, first <= CellReference.columnLimit
            else { continue }
            let columns = first - 1...min(last, CellReference.columnLimit) - 1
            let isSized = xml.attribute("width") != nil
            if isSized, defaultColumnExtent != .visible { sizedColumns.append(columns) }
            switch xml.boolean("hidden") == true ? .hidden : size("width", least: Self.leastWidth) {
            case .hidden: layout.hiddenColumns.append(columns)
            case .narrow: layout.narrowColumns.append(columns)
            case .visible: continue
            }
        }
    }

    /// Adds the columns between those that give a width, where such are too narrow to be read.
    mutating func fillColumns() {
        guard defaultColumnExtent != .visible else { return }
        var next = 0
        for columns in sizedColumns.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if next < columns.lowerBound { layout.narrowColumns.append(next...columns.lowerBound - 1) }
            next = max(next, columns.upperBound + 1)
        }
        if next < CellReference.columnLimit { layout.narrowColumns.append(next...CellReference.columnLimit - 1) }
    }

    /// Whether a row or column of a size can be seen: not one of no height or width; nor can one be read when that is
    /// less than a letter takes.
    private func size(_ name: XMLName, least: ExactDecimal) -> GridExtent {
        if xml.isZero(name) { return .hidden }
        guard let length = xml.string(name).flatMap({ NumberLiteral($0).decimal }) else { return .visible }
        return length < least ? .narrow : .visible
    }

    /// In points: a row of four pixels.
    private static let leastHeight = ExactDecimal(3)
    /// In characters: half of one.
    private static let leastWidth = ExactDecimal(coefficient: 5, exponent: -1)
}
