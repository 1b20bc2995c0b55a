import SpreadsheetModel

/// Reads a worksheet part (ECMA-376 part 1, 18.3.1.99) row by row.
struct WorksheetScanner: ~Copyable, ~Escapable {
    var xml: XMLScanner
    /// The number of shared strings that cells may refer to.
    let sharedStringCount: Int
    /// The most bytes of a value or a formula that can be taken without looking at its limits again.
    let longestPlainText: Int
    /// The row read last; empty before the first.
    var row = RowBuffer()
    /// What is beside the cells. Complete when there are no more rows.
    var layout = SheetLayout()
    /// Cells so far that hold a value or a formula.
    var cellCount = 0
    /// Whether rows are named without a prefix, so that they can be recognised by their bytes.
    private var isOnFastPath = false
    /// Whether the cells so far stand in ascending order.
    var order = CellOrder()
    /// What follows the row number in the last start tag that the slow path read, and how high its row is shown.
    var seenRowEnding: (range: Range<Int>, extent: GridExtent)?
    /// How rows are shown that give no height of their own.
    var defaultRowExtent = GridExtent.visible
    /// How columns are shown that give no width of their own.
    var defaultColumnExtent = GridExtent.visible
    /// The columns that give one, where that is told of the others.
    var sizedColumns: [ClosedRange<Int>] = []
    /// Whether the scanner is inside the rows, two levels deep.
    private var isInRows = false

    @_lifetime(copy bytes)
    init(_ bytes: Span<UInt8>, from start: Int, sharedStringCount: Int, limits: ReadLimits) {
        xml = XMLScanner(bytes, from: start, limits: limits)
        self.sharedStringCount = sharedStringCount
        longestPlainText = min(limits.cellTextLength, limits.formulaLength, limits.tokenBytes)
    }

    /// Goes to the root. Worksheets, dialog sheets and macro sheets share their grid; a chart sheet has none.
    mutating func start() throws(PartError) {
        while try xml.next() != .start {}
        guard ["worksheet", "dialogsheet", "macrosheet", "chartsheet"].contains(xml.name) else {
            throw PartError(.wrongRoot, at: xml.position)
        }
    }

    /// Reads the next row into ``row``; false after the last, when the whole part has been found well-formed.
    mutating func nextRow() throws(PartError) -> Bool {
        while true {
            if isInRows {
                let start = xml.position
                if isOnFastPath, let isComplete = fastPathRow() {
                    if isComplete { try checkCount(at: start) } else { try readCells(from: start) }
                    return true
                }
                while try xml.nextChild(.row, of: 2) {
                    try readRow(at: start)
                    return true
                }
                isInRows = false
            }
            guard try xml.nextChild(of: 1) else { break }
            switch xml.name {
            case "sheetData":
                isInRows = true
                fillColumns()
                isOnFastPath = canTakeFastPath
            case "sheetFormatPr": readDefaults()
            case "cols": try readColumns()
            case "mergeCells": try readMergedCells()
            case "dimension": layout.statedRange = xml.string("ref").flatMap { CellRange($0) }
            default: continue
            }
        }
        try xml.finish()
        return false
    }

    /// Reads the row whose start tag was read last, and may stand at `tagStart`.
    private mutating func readRow(at tagStart: Int) throws(PartError) {
        let start = xml.position
        var index = row.row + 1
        if xml.attribute(.reference) != nil {
            guard let number = xml.integer(.reference), number >= 1 else {
                throw PartError(.rowOutsideGrid, at: start)
            }
            index = number - 1
        }
        guard index < CellReference.rowLimit else { throw PartError(.rowOutsideGrid, at: start) }
        row.start(index, extent: rowExtent)
        if isOnFastPath { keepRowEnding(of: tagStart) }
        try readCells(from: start)
    }

    /// Reads the cells of the row that was started last, and its end.
    private mutating func readCells(from start: Int) throws(PartError) {
        // The row may have changed what a name without a prefix means.
        let isPlain = canTakeFastPath
        let inside = xml.depth
        while true {
            if isPlain, !xml.isEndPending {
                fastPathCells()
                if fastPathRowEnd() { break }
            }
            guard try xml.nextChild(of: inside) else { break }
            if xml.name == .cell { try readCell() }
        }
        try checkCount(at: start)
    }

    /// Whether rows and cells inside the innermost open element can be recognised by their bytes, and keep every limit
    /// then: they are at most four elements deep and have at most three attributes.
    private var canTakeFastPath: Bool {
        FastPaths.areOn && xml.isNamePlain && longestPlainText >= UnalignedWords.longestLiteral
            && xml.depth + 4 <= xml.limits.depth
            && xml.limits.attributes >= 3
    }

    private func checkCount(at start: Int) throws(PartError) {
        try xml.check(cellCount, "cells", xml.limits.cells, "the number of cells", at: start)
    }

    private mutating func readMergedCells() throws(PartError) {
        while try xml.nextChild(.mergedCell, of: 2) {
            let count = layout.mergedRanges.count + layout.unreadableMergedRanges.count + 1
            try xml.check(count, "mergedRanges", xml.limits.mergedRanges, "the number of merged ranges")
            let text = xml.string("ref") ?? ""
            if let range = CellRange(text) {
                layout.mergedRanges.append(range)
            } else {
                layout.unreadableMergedRanges.append(text)
            }
        }
    }
}
