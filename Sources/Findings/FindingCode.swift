/// The stable short name of a kind of finding, such as "stated-value-disagrees". An open set; a code is never reused.
package struct FindingCode: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The name: lower-case words joined by hyphens.
    package let description: String

    package init(_ name: String) {
        description = name
    }

    package init(stringLiteral name: String) {
        description = name
    }
}
