/// A column of the published table and what it means: the source of the heading and of the data dictionary.
struct PublishedColumn {
    /// The heading, unique in its table.
    let heading: String
    /// "text", "date", "number", or "number or text".
    let type: String
    /// The unit of its values; empty for text.
    let unit: String
    /// What it holds, in plain words.
    let meaning: String
    /// The width of the column, in characters.
    let width: Double

    /// Whether it holds figures, which stand to the right.
    var isFigure: Bool { type.hasPrefix("number") }
}
