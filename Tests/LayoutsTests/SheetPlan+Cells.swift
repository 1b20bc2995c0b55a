import SpreadsheetModel
import WorkbookPlans

extension SheetPlan {
    /// The planned cell at an address such as "G19".
    subscript(_ address: String) -> CellPlan? {
        CellReference(address).flatMap { self[$0] }
    }

    /// The planned cell at a reference.
    subscript(_ reference: CellReference) -> CellPlan? {
        cells.first { $0.reference == reference }
    }

    /// The texts of a column from row 1 on, nil where a cell holds no text.
    func texts(column: Int) -> [String?] {
        rowNumbers.map { row in
            guard case .text(let text)? = self[CellReference(row: row, column: column)]?.content else { return nil }
            return text
        }
    }

    /// The zero-based rows that hold cells.
    var rowNumbers: [Int] {
        Set(cells.map(\.reference.row)).sorted()
    }
}

extension CellPlan {
    /// The number in the cell, cached or plain.
    var number: ExactDecimal? {
        switch content {
        case .number(let value): value
        case .formula(_, cached: .number(let value)): value
        case .blank, .text, .boolean, .formula: nil
        }
    }

    /// The formula in the cell.
    var formula: String? {
        if case .formula(let formula, cached: _) = content { formula } else { nil }
    }
}
