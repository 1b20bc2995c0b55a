import SpreadsheetModel

extension XMLScanner {
    /// Goes on to the next element that is a child of the element at `parentDepth`, whatever its namespace; false when
    /// that element ends first.
    mutating func nextChildOfAnyNamespace(of parentDepth: Int) throws(PartError) -> Bool {
        while true {
            switch try next() {
            case .start where depth == parentDepth + 1: return true
            case .end where depth < parentDepth: return false
            case .finished: return false
            default: continue
            }
        }
    }

    /// Goes to the root of a sheet's part.
    mutating func startOfSheet() throws(PartError) {
        while try next() != .start {}
        guard ["worksheet", "dialogsheet", "macrosheet", "chartsheet"].contains(name) else {
            throw PartError(.wrongRoot, at: position)
        }
    }

    /// All the text of the element that started last; goes past its end.
    mutating func content() throws(PartError) -> String {
        var buffer: [UInt8] = []
        try appendContent(to: &buffer)
        return String(decoding: buffer, as: UTF8.self)
    }

    /// The text of the element that started last with its `_xHHHH_` escapes resolved; goes past its end.
    mutating func escapedContent() throws(PartError) -> String {
        var buffer: [UInt8] = []
        try appendContent(to: &buffer)
        XStringUnescaping.resolve(in: &buffer, from: 0)
        return String(decoding: buffer, as: UTF8.self)
    }

    /// The value of an unprefixed attribute with its `_xHHHH_` escapes resolved (ST_Xstring).
    func escapedString(_ name: XMLName) -> String? {
        string(name).map { text in
            var buffer = Array(text.utf8)
            XStringUnescaping.resolve(in: &buffer, from: 0)
            return String(decoding: buffer, as: UTF8.self)
        }
    }

    /// The value of an unprefixed attribute whose name is longer than ``XMLName`` tells apart.
    func string(longName: String) -> String? {
        let attribute = attributes.first { $0.prefixLength == 0 && string(in: $0.nameRange) == longName }
        return attribute.map { string(of: $0) }
    }

    /// The cells of `ref` or the like; an error when they are no cells of a sheet.
    func range(_ name: XMLName) throws(PartError) -> CellRange {
        guard let range = string(name).flatMap({ CellRange($0) }) else {
            throw PartError(.cellOutsideGrid, at: position)
        }
        return range
    }
}
