/// How the name of a property finds its heading.
public enum HeadingMatching: Hashable, Sendable {
    /// The same characters.
    case exact
    /// The same characters once case and white space are left out, so that `proxyValue` finds "Proxy Value" and a line
    /// break inside a heading does no harm.
    case ignoringCaseAndSpace

    /// What is compared.
    func key(of name: String) -> String {
        switch self {
        case .exact: name
        case .ignoringCaseAndSpace: String(String.UnicodeScalarView(Self.scalars(of: name)))
        }
    }

    private static func scalars(of name: String) -> [Unicode.Scalar] {
        name.lowercased().unicodeScalars.filter { !$0.properties.isWhitespace }
    }
}
