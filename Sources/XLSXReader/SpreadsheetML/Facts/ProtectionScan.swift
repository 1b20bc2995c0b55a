import SpreadsheetModel

/// What a worksheet part says of protection: its own element, and the formats of columns, rows and cells.
struct ProtectionScan {
    private var isOn = false
    private var hasPassword = false
    private var allowedActions = Set(ProtectedAction.allCases.filter(\.isAllowedByDefault))
    private var columns: [CellLocks.Columns] = []
    private var rows: [Int: Bool] = [:]
    private var runs: [CellLocks.Run] = []
    /// The row read last, from 0; -1 before the first.
    private var row = -1
    private let formats: CellProtectionTable

    /// Reads the part.
    init(_ document: XMLDocument, formats: CellProtectionTable, limits: ReadLimits) throws(PartError) {
        self.formats = formats
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        try xml.startOfSheet()
        while try xml.nextChild(of: 1) {
            switch xml.name {
            case "sheetProtection": readProtection(xml)
            case "cols":
                while try xml.nextChild(of: 2) { readColumn(xml) }
            case "sheetData":
                while try xml.nextChild(.row, of: 2) { try readRow(&xml) }
            default: continue
            }
        }
        try xml.finish()
    }

    /// What was found.
    var protection: SheetProtection {
        SheetProtection(
            isOn: isOn, hasPassword: hasPassword, allowedActions: allowedActions,
            locks: CellLocks(runs: runs, rows: rows, columns: columns))
    }

    private mutating func readProtection(_ xml: borrowing XMLScanner) {
        isOn = xml.boolean("sheet") ?? false
        hasPassword = ["password", "hashValue"].contains { xml.string(longName: $0)?.isEmpty == false }
        for action in ProtectedAction.allCases {
            // The attributes tell what is forbidden.
            guard let text = xml.string(longName: action.rawValue) else { continue }
            if text == "1" || text == "true" { allowedActions.remove(action) } else { allowedActions.insert(action) }
        }
    }

    private mutating func readColumn(_ xml: borrowing XMLScanner) {
        guard xml.name == "col", let style = xml.integer("style"), let first = xml.integer("min"),
            let last = xml.integer("max"), 1 <= first, first <= last, first <= CellReference.columnLimit,
            columns.count < CellReference.columnLimit
        else { return }
        columns.append(
            CellLocks.Columns(first - 1...min(last, CellReference.columnLimit) - 1, isLocked: formats[style]))
    }

    private mutating func readRow(_ xml: inout XMLScanner) throws(PartError) {
        row = xml.integer(.reference).map { $0 - 1 } ?? row + 1
        guard (0..<CellReference.rowLimit).contains(row) else { throw PartError(.rowOutsideGrid, at: xml.position) }
        if xml.boolean("customFormat") == true { rows[row] = formats[xml.integer(.style) ?? 0] }
        var column = 0
        while try xml.nextChild(.cell, of: 3) {
            if let address = xml.string(.reference) {
                guard let cell = CellReference(address) else { throw PartError(.cellOutsideGrid, at: xml.position) }
                column = cell.column
            }
            guard column < CellReference.columnLimit else { throw PartError(.cellOutsideGrid, at: xml.position) }
            append(column, isLocked: formats[xml.integer(.style) ?? 0])
            try xml.check(runs.count, "cells", xml.limits.cells, "the number of cells of one sheet")
            column += 1
        }
    }

    /// Adds a cell of the current row to the run before it, when it goes on from there.
    private mutating func append(_ column: Int, isLocked: Bool) {
        if let last = runs.last, last.row == row, last.isLocked == isLocked, last.columns.upperBound + 1 == column {
            runs[runs.count - 1].columns = last.columns.lowerBound...column
        } else {
            runs.append(CellLocks.Run(row: row, columns: column...column, isLocked: isLocked))
        }
    }
}

/// Whether each cell format locks its cells, from the styles part (ECMA-376 part 1, 18.8.33).
struct CellProtectionTable {
    private var isLocked: [Bool] = []

    /// A workbook without styles: every cell is locked.
    init() {}

    /// Reads the styles part.
    init(_ document: XMLDocument, limits: ReadLimits) throws(PartError) {
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        guard try xml.next(start: "styleSheet") else { throw PartError(.wrongRoot, at: document.start) }
        while try xml.nextChild("cellXfs", of: 1) {
            while try xml.nextChild("xf", of: 2) {
                try xml.check(isLocked.count + 1, "cellFormats", limits.cellFormats, "the number of formats")
                isLocked.append(true)
                while try xml.nextChild("protection", of: 3) {
                    isLocked[isLocked.count - 1] = xml.boolean("locked") ?? true
                }
            }
        }
        try xml.finish()
    }

    /// Whether the format at an index locks its cells; an index beyond the table does.
    subscript(style: Int) -> Bool { isLocked.indices.contains(style) ? isLocked[style] : true }
}
