/// What a workbook says of itself (ECMA-376 part 2, 8.3, core properties; part 1, 22.2 extended and 22.3 custom
/// properties). Programs fill these in as they like; none of it can be relied on. What is absent is nil.
public struct DocumentFacts: Hashable, Sendable {
    /// The title.
    public var title: String?
    /// What it is about.
    public var subject: String?
    /// Who made it.
    public var creator: String?
    /// Words to find it by.
    public var keywords: String?
    /// What its author noted about it.
    public var description: String?
    /// The category.
    public var category: String?
    /// Who saved it last.
    public var lastModifiedBy: String?
    /// When it was made, as stored: "2026-11-22T16:54:39Z", which ``CivilDate/init(iso8601:)`` reads.
    public var created: String?
    /// When it was saved last, as stored.
    public var modified: String?
    /// The program that wrote it: "Microsoft Excel".
    public var application: String?
    /// That program's version: "16.0300".
    public var applicationVersion: String?
    /// The organisation.
    public var company: String?
    /// The manager.
    public var manager: String?
    /// Properties that the author named, in stored order.
    public var custom: [DocumentProperty] = []

    /// A workbook that says nothing of itself.
    public init() {}
}

/// A property of a document under a name of its author's own (ECMA-376 part 1, 22.3.2.2).
public struct DocumentProperty: Hashable, Sendable {
    /// The name, unique in the workbook.
    public var name: String
    /// What it holds: a text, a number, a boolean, or a date in the ISO 8601 form it is stored in. Other kinds of
    /// values are given as their text.
    public var value: CellValue

    /// A named value.
    public init(_ name: String, _ value: CellValue) {
        self.name = name
        self.value = value
    }
}
