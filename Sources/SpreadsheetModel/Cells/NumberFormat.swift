/// A number-format code: how Excel shows a value (ECMA-376 part 1, 18.8.31).
///
/// The code is data, never a program: any text is a format. A code that Excel would refuse (more than 255
/// characters, more than four sections) keeps its text here and shows values as General does.
public struct NumberFormat: Hashable, Sendable {
    /// The code as stored: "General", "#,##0.00", "0.000000", "dd/mm/yyyy".
    public let code: String

    /// The format with the given code.
    public init(_ code: String) {
        self.code = code
    }

    /// The format of a cell that names none.
    public static let general = NumberFormat("General")

    /// Text: what is typed is shown as it is.
    public static let text = NumberFormat("@")
}
