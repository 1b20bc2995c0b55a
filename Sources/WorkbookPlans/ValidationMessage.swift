/// The words of a validation: a title of at most 32 characters and a text of at most 255.
public struct ValidationMessage: Hashable, Sendable {
    /// The heading.
    public var title: String
    /// The sentence below it.
    public var text: String

    /// A titled sentence.
    public init(title: String, text: String) {
        self.title = title
        self.text = text
    }
}
