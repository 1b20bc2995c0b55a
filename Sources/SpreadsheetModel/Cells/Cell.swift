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
    /// What the cell's font does to what it shows; empty for nearly every cell.
    public package(set) var look: TextLook = []
    /// The runs of a rich text, in order, where the font of one makes it be seen otherwise than it is stored; nil for
    /// nearly every cell.
    public package(set) var runs: [TextRun]?

    /// Whether it holds neither a value nor a formula.
    package var isEmpty: Bool { value == .blank && formula == nil }

    /// A cell with its value, formula and number format, and what its fonts do to it.
    public init(
        _ reference: CellReference, _ value: CellValue, formula: String? = nil, format: NumberFormat = .general,
        look: TextLook = [], runs: [TextRun]? = nil
    ) {
        self.reference = reference
        self.value = value
        self.formula = formula
        self.format = format
        self.look = look
        self.runs = runs
    }
}
