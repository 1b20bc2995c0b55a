import SpreadsheetModel

/// The range with this address; the tests only name real ones.
func range(_ address: String) -> CellRange {
    CellRange(address) ?? CellRange(CellReference(row: 0, column: 0), CellReference(row: 0, column: 0))
}

/// The cell with this address.
func cell(_ address: String) -> CellReference { range(address).first }

/// The decimal with these digits.
func decimal(_ text: String) -> ExactDecimal { ExactDecimal(text) ?? .zero }
