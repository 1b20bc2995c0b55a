import SpreadsheetModel

/// The formulas that add up published measures by theme or priority, and tell a sum that nobody stated from £0.
struct PublishedAmounts {
    /// The cells of the measures' labels.
    let labels: CellRange
    /// The cells of their amounts.
    let amounts: CellRange
    /// Their labels, top down, empty for those without one.
    let memberLabels: [String]
    /// The figures that are published.
    let basis: ValuationBasis

    /// The sum of the measures with a label.
    ///
    /// - Parameters:
    ///   - label: the label; empty for measures without one.
    ///   - cell: the address of the cell that shows it.
    ///   - names: all the labels that are looked for in this column.
    func sum(of label: String, at cell: String, among names: [String]) -> String {
        let match = label.isEmpty ? "\"\"" : cell
        let sum = SheetFormula.sum(
            of: address(amounts), where: address(labels), is: match, beside: references,
            isTold: SheetFormula.isTold(names), cells: cells(being: label), on: PublishedMeasures.place)
        guard basis == .stated else { return sum }
        let members = "(\(address(labels))=\(match))*(\(references)<>\"\")"
        return SheetFormula.statedSum(
            sum, filled: "SUMPRODUCT(\(members)*(\(address(amounts))<>\"\"))", lines: "SUMPRODUCT(\(members))")
    }

    /// The total of all measures, which on the stated basis is one only where a measure states an amount.
    func total(_ sum: String) -> String {
        guard basis == .stated else { return sum }
        return SheetFormula.statedSum(sum, filled: SheetFormula.filledCount(references, and: address(amounts)))
    }

    private var references: String { address(labels.column(1)) }

    private func address(_ range: CellRange) -> String { SheetFormula.address(range, on: PublishedMeasures.place) }

    /// The amounts of the measures with a label.
    private func cells(being label: String) -> [CellReference] {
        memberLabels.indices.filter { memberLabels[$0] == label }.map {
            CellReference(row: amounts.first.row + $0, column: amounts.first.column)
        }
    }
}

extension CellRange {
    /// The same rows of another column.
    fileprivate func column(_ column: Int) -> CellRange {
        CellRange(CellReference(row: first.row, column: column), CellReference(row: last.row, column: column))
    }
}
