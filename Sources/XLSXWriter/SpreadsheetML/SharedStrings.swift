import SpreadsheetModel

/// The texts of a workbook's cells, each kept once (ECMA-376 part 1, 18.4).
///
/// Texts are told apart by their bytes. Swift calls "é" equal whether it is one character or a letter and an accent,
/// and one must never be stored for the other.
struct SharedStrings {
    /// The different texts in the order of their first use.
    private(set) var texts: [String] = []
    /// How many cells hold one.
    private(set) var count = 0
    /// The index into ``texts`` at the place that a text's hash gives, or at the next that was free; -1 is free. The
    /// size is a power of two and at most half of it is in use.
    private var places = [Int32](repeating: -1, count: 256)
    /// The hash of each text.
    private var hashes: [Int] = []

    /// The index of a text, which is kept when it is new. Cost: proportional to the text's length.
    mutating func index(of text: String) -> Int {
        count += 1
        let hash = Self.hash(of: text)
        var place = hash & (places.count - 1)
        while places[place] >= 0 {
            let index = Int(places[place])
            if hashes[index] == hash, texts[index].utf8.span.holdsSame(as: text.utf8.span) { return index }
            place = (place + 1) & (places.count - 1)
        }
        return keep(text, hash: hash, at: place)
    }

    private mutating func keep(_ text: String, hash: Int, at place: Int) -> Int {
        let index = texts.count
        texts.append(text)
        hashes.append(hash)
        places[place] = Int32(truncatingIfNeeded: index)
        if texts.count * 2 > places.count { grow() }
        return index
    }

    private mutating func grow() {
        places = [Int32](repeating: -1, count: places.count * 2)
        for (index, hash) in hashes.enumerated() {
            var place = hash & (places.count - 1)
            while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
            places[place] = Int32(truncatingIfNeeded: index)
        }
    }

    /// A hash that nobody outside this process can foresee, so that no choice of texts makes them share places.
    private static func hash(of text: String) -> Int {
        var hasher = Hasher()
        unsafe text.utf8.span.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
        return hasher.finalize()
    }
}
