/// Where a figure or a finding stands: file, sheet, cell. The parts that do not apply are nil.
public struct CellLocation: Hashable, Sendable {
    /// The file's name without its folder: "acme.xlsx".
    public var file: String
    /// The sheet's name.
    public var sheet: String?
    /// The cell.
    public var cell: CellReference?

    /// A place in a file, as precise as is known.
    public init(file: String, sheet: String? = nil, cell: CellReference? = nil) {
        self.file = file
        self.sheet = sheet
        self.cell = cell
    }
}

extension CellLocation: CustomStringConvertible {
    /// "acme.xlsx, Return!G19".
    public var description: String {
        guard let sheet else { return file }
        return file + ", " + sheet + (cell.map { "!\($0)" } ?? "")
    }
}
