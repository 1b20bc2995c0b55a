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
