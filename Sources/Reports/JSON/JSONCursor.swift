import SpreadsheetModel
import Vocabulary

/// A value of a JSON document with its path, read as what it should be. Anything else is a fault at that path.
struct JSONCursor {
    /// The value.
    let value: JSONValue
    /// Its path: "measures[3].proxy"; empty for the document.
    let path: String

    init(_ value: JSONValue, path: String = "") {
        self.value = value
        self.path = path
    }

    /// The members of an object, all of whose keys must be among those allowed.
    func members(_ allowed: [String]) throws(JSONFault) -> [String: JSONCursor] {
        guard case .object(let members) = value else { throw fault("an object is expected") }
        var cursors: [String: JSONCursor] = [:]
        for member in members {
            guard allowed.contains(member.key) else {
                let nearest = ClosestMatch.of(member.key, in: allowed).map { ". The closest match is \"\($0)\"" } ?? ""
                throw fault("the key \"\(member.key)\" is not known\(nearest)")
            }
            cursors[member.key] = JSONCursor(member.value, path: path.isEmpty ? member.key : "\(path).\(member.key)")
        }
        return cursors
    }

    /// The members of an object whose keys are free, in their order.
    func entries() throws(JSONFault) -> [(key: String, value: JSONCursor)] {
        guard case .object(let members) = value else { throw fault("an object is expected") }
        return members.map { ($0.key, JSONCursor($0.value, path: "\(path).\($0.key)")) }
    }

    /// The elements of an array.
    func elements() throws(JSONFault) -> [JSONCursor] {
        guard case .array(let values) = value else { throw fault("a list in [ ] is expected") }
        return values.enumerated().map { JSONCursor($1, path: "\(path)[\($0)]") }
    }

    /// A text.
    func text() throws(JSONFault) -> String {
        guard case .string(let text) = value else { throw fault("a text is expected") }
        return text
    }

    /// True or false.
    func bool() throws(JSONFault) -> Bool {
        guard case .bool(let value) = value else { throw fault("true or false is expected") }
        return value
    }

    /// A whole number in a range.
    func whole(in range: ClosedRange<Int>) throws(JSONFault) -> Int {
        guard case .integer(let number) = value, range.contains(number) else {
            throw fault("a whole number from \(range.lowerBound) to \(range.upperBound) is expected")
        }
        return number
    }

    /// An exact decimal: a text of digits, or a number.
    func decimal() throws(JSONFault) -> ExactDecimal {
        switch value {
        case .integer(let number): return ExactDecimal(number)
        case .decimal(let number): return number
        case .string(let text):
            guard let number = ExactDecimal(text) else { break }
            return number
        case .null, .bool, .array, .object: break
        }
        throw fault("a number is expected, such as \"0.963812\"")
    }

    /// A day, or a day and a time, as ISO 8601 writes them.
    func date() throws(JSONFault) -> CivilDate {
        guard case .string(let text) = value, let date = CivilDate(iso8601: text) else {
            throw fault("a date is expected, such as \"2026-04-01\"")
        }
        return date
    }

    /// One of a type's words, written as they are.
    func word<Word: RawRepresentable & CaseIterable>(
        _ type: Word.Type = Word.self
    ) throws(JSONFault) -> Word where Word.RawValue == String {
        let words = Word.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
        guard case .string(let text) = value, let word = Word(rawValue: text) else {
            throw fault("one of \(words) is expected")
        }
        return word
    }

    /// A fault at this path.
    func fault(_ detail: String) -> JSONFault {
        JSONFault(at: path.isEmpty ? "the document" : path, detail)
    }
}

extension JSONCursor? {
    /// The value read when it stands there and is not null; nil otherwise.
    func unlessNull<Value>(_ read: (JSONCursor) throws(JSONFault) -> Value) throws(JSONFault) -> Value? {
        guard let cursor = self, cursor.value != .null else { return nil }
        return try read(cursor)
    }
}
