/// A defined name: a word that stands for a cell, a range, a constant or a formula (ECMA-376 part 1, 18.2.5).
public struct DefinedName: Hashable, Sendable {
    /// The name as stored: "Total_SV_Pledge". The standard's own names start with "_xlnm.": "_xlnm.Print_Area".
    public var name: String
    /// What it stands for, without a leading equals sign: "'Social Value Pledge'!$G$27".
    public var formula: String
    /// The zero-based position of the sheet that the name is private to; nil when the whole workbook knows it. It may
    /// lie beyond the list of sheets when the file says so.
    public var sheetIndex: Int?
    /// Whether programs leave it out of their lists.
    public var isHidden: Bool
    /// What its author noted about it.
    public var comment: String?

    /// A name for a formula.
    public init(
        _ name: String, _ formula: String, sheetIndex: Int? = nil, isHidden: Bool = false, comment: String? = nil
    ) {
        self.name = name
        self.formula = formula
        self.sheetIndex = sheetIndex
        self.isHidden = isHidden
        self.comment = comment
    }

    /// Whether the standard gives the name its meaning, such as a print area or the cells of a filter.
    public var isBuiltIn: Bool { name.hasPrefix("_xlnm.") }
}

/// A link on a cell or on each cell of a range (ECMA-376 part 1, 18.3.1.47). Links made by the function HYPERLINK are
/// formulas and are not among these.
public struct Hyperlink: Hashable, Sendable {
    /// The cells that carry it.
    public var range: CellRange
    /// The address outside the workbook, as stored: "https://example.org/", "mailto:ann@example.org", "../rates.xlsx".
    /// Nil for a link within the workbook. Never opened by this library.
    public var address: String?
    /// The place: in this workbook ("Lists!A1", a defined name), or inside what ``address`` leads to.
    public var location: String?
    /// The words shown when the pointer rests on it.
    public var tip: String?

    /// A link on cells.
    public init(_ range: CellRange, address: String? = nil, location: String? = nil, tip: String? = nil) {
        self.range = range
        self.address = address
        self.location = location
        self.tip = tip
    }
}
