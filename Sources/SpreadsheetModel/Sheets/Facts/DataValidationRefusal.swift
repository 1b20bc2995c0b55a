/// What happens when something is typed that a data validation does not accept (ECMA-376 part 1, 18.18.18,
/// ST_DataValidationErrorStyle).
public struct DataValidationRefusal: Hashable, Sendable {
    /// How strict it is.
    public enum Style: String, Hashable, Sendable {
        /// It is refused.
        case stop
        /// The person is asked whether to keep it.
        case warning
        /// The person is told.
        case information
    }

    /// How strict it is.
    public var style: Style
    /// The title of the message; nil for the program's own.
    public var title: String?
    /// The words of the message; nil for the program's own.
    public var message: String?

    /// A refusal.
    public init(_ style: Style, title: String? = nil, message: String? = nil) {
        self.style = style
        self.title = title
        self.message = message
    }
}
