import SpreadsheetModel

/// The texts of a workbook's cells, each kept once (ECMA-376 part 1, 18.4).
struct SharedStrings {
    /// A text told apart by its bytes. Swift calls "é" equal whether it is one character or a letter and an accent, and one
    /// must never be stored for the other.
    private struct Bytes: Hashable {
        let text: String

        static func == (left: Bytes, right: Bytes) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

        func hash(into hasher: inout Hasher) {
            unsafe text.utf8.span.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
        }
    }

    /// The different texts in the order of their first use.
    var texts: [String] { interned.values.map(\.text) }
    /// How many cells hold one.
    private(set) var count = 0
    private var interned = InternedValues<Bytes>()

    /// The index of a text, which is kept when it is new. Cost: proportional to the text's length.
    mutating func index(of text: String) -> Int {
        count += 1
        return interned.position(of: Bytes(text: text))
    }
}

/// Different values in the order of their first use, each with its position.
struct InternedValues<Value: Hashable> {
    /// The values.
    private(set) var values: [Value] = []
    private var positions: [Value: Int] = [:]

    /// The given values, all different, in this order.
    init(_ values: [Value] = []) {
        for value in values { _ = position(of: value) }
    }

    /// The zero-based position of a value, which is kept when it is new.
    mutating func position(of value: Value) -> Int {
        if let known = positions[value] { return known }
        let position = values.count
        values.append(value)
        positions[value] = position
        return position
    }
}

/// `xl/sharedStrings.xml` (ECMA-376 part 1, 18.4.9).
struct SharedStringsPart {
    let strings: SharedStrings

    /// Writes the part.
    func write(to xml: inout XMLOutput) {
        xml.open("sst", ["xmlns": Namespace.spreadsheetML, "count": strings.count, "uniqueCount": strings.texts.count])
        for text in strings.texts {
            xml.open("si")
            xml.open("t")
            // Without it a reader may drop the white space at either end (XML 1.0, 2.10).
            if text.startsOrEndsWithSpace { xml.attribute("xml:space", "preserve") }
            xml.text(XStringEscaping.escaped(text))
            xml.close("t")
            xml.close("si")
        }
        xml.close("sst")
    }
}
