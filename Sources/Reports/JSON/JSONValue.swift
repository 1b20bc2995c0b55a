package import SpreadsheetModel

/// A JSON value whose objects keep the order of their keys, as the contract lists them (RFC 8259).
package enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case decimal(ExactDecimal)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])

    /// A text, or null when there is none.
    package static func text(_ text: String?) -> JSONValue {
        text.map { .string($0) } ?? .null
    }

    /// Something shown by its description, or null when there is none.
    package static func described(_ value: (some CustomStringConvertible)?) -> JSONValue {
        value.map { .string($0.description) } ?? .null
    }
}
