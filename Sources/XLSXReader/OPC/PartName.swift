import SpreadsheetModel

/// The name of a part, made comparable: no leading slash, ASCII letters in lower case, escapes resolved.
///
/// Source: ECMA-376 part 2, 6.2.2 (part names, compared without regard to ASCII case).
struct PartName: Hashable, Sendable {
    /// The comparable form: "xl/worksheets/sheet1.xml".
    let key: String

    /// The name of a ZIP entry or an absolute part name. Old .NET tools write backslashes.
    init(_ name: String) {
        if let key = Self.plainKey(name) {
            self.init(key: key)
        } else {
            self.init(segments: Self.segments(of: name))
        }
    }

    /// The comparable form of a name as nearly all are written; nil for one with escapes, backslashes, or segments that
    /// are empty or mean a folder.
    private static func plainKey(_ name: String) -> String? {
        let bytes = name.utf8.span
        var segment = 0
        var hasCapitals = false
        for index in bytes.indices {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "/"):
                if index == 0 { continue }
                guard segment > 0 else { return nil }
                segment = -1
            case UInt8(ascii: "%"), UInt8(ascii: "\\"): return nil
            case UInt8(ascii: "."): if segment == 0 { return nil }
            default: break
            }
            segment += 1
            hasCapitals = hasCapitals || isCapital(byte)
        }
        guard segment > 0 else { return nil }
        let first = bytes[0] == UInt8(ascii: "/") ? 1 : 0
        if hasCapitals {
            let lowered = (first..<bytes.count).map { isCapital(bytes[$0]) ? bytes[$0] | 0x20 : bytes[$0] }
            return String(decoding: lowered, as: UTF8.self)
        }
        return first == 0 ? name : String(copying: bytes.extracting(first...))
    }

    @inline(__always)
    private static func isCapital(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }

    /// The part that a relationship's target means, seen from the part that has the relationship.
    ///
    /// Targets are absolute ("/xl/styles.xml") or relative ("../media/image1.png"); a target cannot leave the package.
    init(target: String, from source: PartName) {
        if target.utf8.first != UInt8(ascii: "/"), let key = Self.plainKey(target), let folder = source.plainFolder {
            self.init(key: folder + key)
            return
        }
        let isAbsolute = target.utf8.first == UInt8(ascii: "/") || target.utf8.first == UInt8(ascii: "\\")
        let folder = isAbsolute ? [] : Self.segments(of: source.key).dropLast()
        self.init(segments: folder + Self.segments(of: target))
    }

    private init(key: String) {
        self.key = key
    }

    private init(segments: [String]) {
        var resolved: [String] = []
        for segment in segments {
            switch segment {
            case "", ".": continue
            case "..": _ = resolved.popLast()
            default: resolved.append(segment)
            }
        }
        key = resolved.joined(separator: "/")
    }

    /// The folder of the part with the slash behind it, "xl/" or ""; nil for a name with what looks like an escape.
    private var plainFolder: String? {
        let bytes = key.utf8.span
        var end = 0
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "%") { return nil }
            if bytes[index] == UInt8(ascii: "/") { end = index + 1 }
        }
        return String(copying: bytes.extracting(..<end))
    }

    /// The part that holds this part's relationships: "xl/_rels/workbook.xml.rels".
    var relationshipsPart: PartName {
        if let folder = plainFolder { return PartName(key: folder + "_rels/" + key.dropFirst(folder.count) + ".rels") }
        var segments = Self.segments(of: key)
        let last = segments.popLast() ?? ""
        return PartName(segments: segments + ["_rels", last + ".rels"])
    }

    /// The letters after the last point: "xml".
    var fileExtension: String {
        key.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(key[$0...].dropFirst()) } ?? ""
    }

    /// Whether the part holds XML, told by how its name ends.
    var holdsXML: Bool { [".xml", ".rels", ".vml"].contains { key.utf8.span.ends(with: $0.utf8.span) } }

    private static func segments(of name: String) -> [String] {
        var lowered: [UInt8] = []
        for byte in unescaped(name) {
            lowered.append(byte == UInt8(ascii: "\\") ? UInt8(ascii: "/") : isCapital(byte) ? byte | 0x20 : byte)
        }
        return lowered.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// The bytes of a name with `%20` and the like resolved; anything that is no such escape stays as it is.
    private static func unescaped(_ name: String) -> [UInt8] {
        let bytes = Array(name.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let high = Unicode.Scalar(bytes[index + 1]).hexadecimalDigit,
                let low = Unicode.Scalar(bytes[index + 2]).hexadecimalDigit
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }
}
