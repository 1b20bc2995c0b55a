import Reports

extension JSONValue {
    /// The keys of an object, in order; empty for anything else.
    var keys: [String] {
        if case .object(let members) = self { members.map(\.key) } else { [] }
    }

    /// The value under a key of an object; null when there is none.
    subscript(_ key: String) -> JSONValue {
        guard case .object(let members) = self else { return .null }
        return members.first { $0.key == key }?.value ?? .null
    }

    /// The values of an array; empty for anything else.
    var items: [JSONValue] {
        if case .array(let values) = self { values } else { [] }
    }
}
