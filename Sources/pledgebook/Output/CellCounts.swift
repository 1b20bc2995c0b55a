import Reports
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
    func object(sheet: String) -> JSONValue {
        [
            "sheet": .string(sheet), "rows": .integer(rows),
            "cells": .integer(numbers + strings + booleans + errors + dates),
            "numbers": .integer(numbers), "strings": .integer(strings), "booleans": .integer(booleans),
            "errors": .integer(errors), "formulas": .integer(formulas), "sum": .described(sum.total),
        ]
    }
}
