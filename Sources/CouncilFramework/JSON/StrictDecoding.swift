import SpreadsheetModel
import Vocabulary

extension Decoder {
    /// The members of an object, all of whose keys must be among those of a type.
    func members<Key: CodingKey & CaseIterable>(_: Key.Type) throws -> KeyedDecodingContainer<Key> {
        let known = Key.allCases.map(\.stringValue)
        let unknown = try container(keyedBy: AnyKey.self).allKeys.map(\.stringValue).filter { !known.contains($0) }
        if let key = unknown.min() {
            let nearest = ClosestMatch.of(key, in: known).map { ". The closest match is \"\($0)\"" } ?? ""
            throw fault("the key \"\(key)\" is not known\(nearest)")
        }
        return try container(keyedBy: Key.self)
    }

    /// What a text says, or a fault that says what is expected.
    func text<Value>(_ detail: String, _ read: (String) -> Value?) throws -> Value {
        guard let text = try? singleValueContainer().decode(String.self), let value = read(text) else {
            throw fault(detail)
        }
        return value
    }

    /// Whether the value is an object.
    var holdsObject: Bool { (try? container(keyedBy: AnyKey.self)) != nil }

    /// A fault at the value's path.
    func fault(_ detail: String) -> CouncilJSONFault { CouncilJSONFault(at: codingPath, detail) }
}

extension KeyedDecodingContainer {
    /// The value of a key that must be there.
    func needed<Value: Decodable>(_ key: Key, as _: Value.Type = Value.self) throws -> Value {
        try decode(Value.self, forKey: key)
    }

    /// The value of a key; nil when it is missing or null.
    func given<Value: Decodable>(_ key: Key, as _: Value.Type = Value.self) throws -> Value? {
        try decodeIfPresent(Value.self, forKey: key)
    }

    /// A whole number in a range; nil when it is missing or null.
    func whole(_ key: Key, in range: ClosedRange<Int>) throws -> Int? {
        guard contains(key), try !decodeNil(forKey: key) else { return nil }
        let number = try? decode(ExactNumber.self, forKey: key).value.wholeNumber.flatMap(Int.init(exactly:))
        if let number, range.contains(number) { return number }
        throw CouncilJSONFault(
            at: codingPath + [key], "a whole number from \(range.lowerBound) to \(range.upperBound) is expected")
    }

    /// A number that fits; nil when it is missing or null.
    func number(_ key: Key, _ range: String, fits: (ExactDecimal) -> Bool) throws -> ExactDecimal? {
        guard let number = try given(key, as: ExactNumber.self)?.value else { return nil }
        guard fits(number) else { throw CouncilJSONFault(at: codingPath + [key], "a number, \(range), is expected") }
        return number
    }

    /// A day, or a day and a time, as ISO 8601 writes them; nil when it is missing or null.
    func day(_ key: Key) throws -> CivilDate? { try given(key, as: ISODay.self)?.value }
}

private struct ISODay: Decodable {
    let value: CivilDate

    init(from decoder: any Decoder) throws {
        value = try decoder.text("a date is expected, such as \"2026-04-01\"") { CivilDate(iso8601: $0) }
    }
}

/// A key with any name.
private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
