/// One cell of a sheet as it was read.
public struct Cell: Hashable, Sendable {
    /// Where it stands.
    public let reference: CellReference
    /// What it holds; for a formula, the cached value.
    public let value: CellValue
    /// The formula without its leading equals sign; nil when the cell holds none. Cells that share a formula give the
    /// text only at the first of them and an empty string elsewhere.
    public let formula: String?
    /// How the value is shown.
    public let format: NumberFormat

    /// Whether it holds neither a value nor a formula.
    var isEmpty: Bool { value == .blank && formula == nil }

    /// A cell with its value, formula and number format.
    public init(
        _ reference: CellReference, _ value: CellValue, formula: String? = nil, format: NumberFormat = .general
    ) {
        self.reference = reference
        self.value = value
        self.formula = formula
        self.format = format
    }
}
