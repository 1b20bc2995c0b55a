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
