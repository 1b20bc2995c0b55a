import SpreadsheetModel

/// The formulas that add up published measures by theme or priority, and tell a sum that nobody stated from £0.
struct PublishedAmounts {
    /// The cells of the measures' labels.
    let labels: CellRange
    /// The cells of their amounts.
    let amounts: CellRange
    /// The figures that are published.
    let basis: ValuationBasis
    /// Whether a formula's equals sign tells apart all the labels that are looked for.
    private let isTold: Bool
    /// The amounts of the measures with each label, top down; none where the labels themselves tell.
    private let cells: [String: [CellReference]]

    /// Cost: one pass over the labels, however many are asked for.
    ///
    /// - Parameters:
    ///   - memberLabels: the measures' labels, top down, empty for those without one.
    ///   - names: all the labels that are looked for in this column.
    init(labels: CellRange, amounts: CellRange, memberLabels: [String], names: [String], basis: ValuationBasis) {
        self.labels = labels
        self.amounts = amounts
        self.basis = basis
        isTold = SheetFormula.isTold(names)
        cells =
            isTold
            ? [:]
            : Dictionary(grouping: memberLabels.indices) { memberLabels[$0] }.mapValues { places in
                places.map { CellReference(row: amounts.first.row + $0, column: amounts.first.column) }
            }
    }

    /// The sum of the measures with a label.
    ///
    /// - Parameters:
    ///   - label: the label; empty for measures without one.
    ///   - cell: the address of the cell that shows it.
    func sum(of label: String, at cell: String) -> String {
        let match = label.isEmpty ? "\"\"" : cell
        let sum = SheetFormula.sum(
            of: address(amounts), where: address(labels), is: match, beside: references,
            isTold: isTold, cells: cells[label] ?? [], on: PublishedMeasures.place)
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
}

extension CellRange {
    /// The same rows of another column.
    fileprivate func column(_ column: Int) -> CellRange {
        CellRange(CellReference(row: first.row, column: column), CellReference(row: last.row, column: column))
    }
}
