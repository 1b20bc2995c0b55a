/// A workbook as a value: everything a writer is asked to write, and nothing of how it is written.
public struct WorkbookPlan: Hashable, Sendable {
    /// The sheets in tab order. The first is the one that opens.
    public var sheets: [SheetPlan]
    /// Names that formulas and people can use for cells.
    public var definedNames: [DefinedNamePlan]
    /// Title, author and the like.
    public var properties: DocumentProperties

    /// A workbook of the given sheets.
    public init(
        sheets: [SheetPlan], definedNames: [DefinedNamePlan] = [], properties: DocumentProperties = DocumentProperties()
    ) {
        self.sheets = sheets
        self.definedNames = definedNames
        self.properties = properties
    }
}
