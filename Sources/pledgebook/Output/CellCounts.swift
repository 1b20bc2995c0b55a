import Reports
import SpreadsheetModel
import XLSXReader

/// What a sheet holds, counted.
struct CellCounts {
    private var rows = 0
    private var numbers = 0
    private var strings = 0
    private var booleans = 0
    private var errors = 0
    private var dates = 0
    private var formulas = 0
    private var sum = LiteralSum()

    /// Counts the cells of one row. A row without any value is not counted.
    mutating func add(_ row: borrowing SheetRow) {
        var hasValue = false
        for position in 0..<row.count {
            let cell = row[position]
            if cell.hasFormula { formulas += 1 }
            switch cell.kind {
            case .blank: continue
            case .number:
                numbers += 1
                sum.add(cell.utf8, text: cell.text)
            case .text: strings += 1
            case .boolean: booleans += 1
            case .error: errors += 1
            case .date: dates += 1
            }
            hasValue = true
        }
        if hasValue { rows += 1 }
    }

    /// The counts as the contract has them. The sum is null when it needs more than 38 digits, or a
    /// stored literal is no number.
    ///
    /// - Parameter kind: what the tab is when it is no ordinary sheet.
    func object(sheet: String, kind: SheetKind, dateSystem: DateSystem) -> JSONValue {
        var members: [JSONMember] = [
            JSONMember(key: "sheet", value: .string(sheet)), JSONMember(key: "rows", value: .integer(rows)),
            JSONMember(key: "cells", value: .integer(numbers + strings + booleans + errors + dates)),
            JSONMember(key: "numbers", value: .integer(numbers)), JSONMember(key: "strings", value: .integer(strings)),
            JSONMember(key: "booleans", value: .integer(booleans)), JSONMember(key: "errors", value: .integer(errors)),
            JSONMember(key: "formulas", value: .integer(formulas)),
            JSONMember(key: "sum", value: .described(sum.total)),
            JSONMember(key: "dateSystem", value: .string(dateSystem == .from1904 ? "1904" : "1900")),
        ]
        if kind != .worksheet, kind != .missing {
            members.append(JSONMember(key: "kind", value: .string(kind.rawValue)))
        }
        return .object(members)
    }
}
