#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Finds a key that is there twice in one object of a JSON text (RFC 8259, 4), of which a decoder takes one and does not
/// tell of the other.
enum DuplicateKeys {
    /// An object or a list that is open, and where in it the text is.
    private struct Level {
        /// The keys so far; nil in a list.
        var keys: Set<String>?
        var key = ""
        var index = 0
        var awaitsKey: Bool

        init(keys: Set<String>?) {
            self.keys = keys
            awaitsKey = keys != nil
        }

        var path: String { keys == nil ? "[\(index)]" : ".\(key)" }
    }

    /// The fault at the first object with such a key; nil for a text without one. Cost: one pass over a text that is JSON.
    static func fault(in text: String) -> CouncilJSONFault? {
        var levels: [Level] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "{"): levels.append(Level(keys: []))
            case UInt8(ascii: "["): levels.append(Level(keys: nil))
            case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = levels.popLast()
            case UInt8(ascii: ",") where !levels.isEmpty:
                levels[levels.count - 1].index += 1
                levels[levels.count - 1].awaitsKey = levels[levels.count - 1].keys != nil
            case UInt8(ascii: "\""):
                let key = string(from: &rest)
                guard var level = levels.popLast() else { continue }
                if level.awaitsKey, level.keys?.insert(key).inserted == false {
                    let place = levels.map(\.path).joined().drop { $0 == "." }
                    return CouncilJSONFault(
                        at: place.isEmpty ? "the document" : String(place),
                        "\"\(key)\" is given twice in one object. Keep one")
                }
                if level.awaitsKey { (level.key, level.awaitsKey) = (key, false) }
                levels.append(level)
            default: continue
            }
        }
        return nil
    }

    /// Takes the rest of a string with its closing quotation mark, and gives what it says.
    private static func string(from rest: inout ArraySlice<UInt8>) -> String {
        var isEscaped = false
        let end = rest.firstIndex { byte in
            defer { isEscaped = byte == UInt8(ascii: "\\") && !isEscaped }
            return byte == UInt8(ascii: "\"") && !isEscaped
        }
        let quoted = rest[..<(end ?? rest.endIndex)]
        rest = rest[quoted.endIndex...].dropFirst()
        let text = String(decoding: quoted, as: UTF8.self)
        guard quoted.contains(UInt8(ascii: "\\")) else { return text }
        return (try? JSONDecoder().decode(String.self, from: Data("\"\(text)\"".utf8))) ?? text
    }
}
