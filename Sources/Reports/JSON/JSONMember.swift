/// A key of a JSON object with its value.
package struct JSONMember: Hashable, Sendable {
    let key: String
    let value: JSONValue
}

extension JSONValue: ExpressibleByDictionaryLiteral {
    /// An object with its keys in the order written.
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { JSONMember(key: $0, value: $1) })
    }
}
