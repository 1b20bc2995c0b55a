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

/// A custom document property with a text value (ECMA-376 part 1, 22.3).
public struct CustomProperty: Hashable, Sendable {
    /// The property's name, unique in the workbook.
    public var name: String
    /// Its text.
    public var value: String

    /// A named text.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// A defined name: a word that stands for a cell, a range or a formula (ECMA-376 part 1, 18.2.5).
public struct DefinedNamePlan: Hashable, Sendable {
    /// The name, such as "Total_SV_Pledge".
    public var name: String
    /// What it stands for, without a leading equals sign: "'Social Value Pledge'!$G$27".
    public var formula: String

    /// A name for a formula.
    public init(_ name: String, _ formula: String) {
        self.name = name
        self.formula = formula
    }
}

/// The document properties of a workbook (ECMA-376 part 2, core properties; part 1, 22.3 custom properties).
public struct DocumentProperties: Hashable, Sendable {
    /// The document's title.
    public var title: String
    /// What it is about.
    public var subject: String
    /// Who made it.
    public var author: String
    /// The organisation.
    public var company: String
    /// The language of its words as BCP 47 writes it, such as "en-GB"; empty when it is not told.
    public var language: String
    /// The program that made it; empty when it is not told.
    public var application: String
    /// When it was made, as seconds since 1 January 1970 UTC; nil writes no date: a clock would give the
    /// same plan other bytes each time.
    public var created: Int?
    /// Further named texts, in order.
    public var custom: [CustomProperty]

    /// Properties; what is left out stays empty.
    public init(
        title: String = "", subject: String = "", author: String = "", company: String = "", language: String = "",
        application: String = "", created: Int? = nil, custom: [CustomProperty] = []
    ) {
        self.title = title
        self.subject = subject
        self.author = author
        self.company = company
        self.language = language
        self.application = application
        self.created = created
        self.custom = custom
    }
}
