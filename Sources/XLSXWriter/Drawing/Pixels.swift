import SpreadsheetModel
import WorkbookPlans

/// A length in pixels, 96 to the inch: the unit in which the sizes of cells and the places of charts and comments are
/// whole numbers.
///
/// Columns are measured in digits 7 pixels wide with 5 pixels of padding (ECMA-376 part 1, 18.3.1.13), rows in points
/// (18.3.1.73), drawings in English Metric Units (20.1.10.16).
struct Pixels: Hashable, Sendable {
    /// How many. Sheets are at most 571 million high, so sums of a few never overflow.
    var count: Int

    /// So many pixels.
    init(_ count: Int) {
        self.count = count
    }

    /// The pixels of a column, from its width in characters. A width that is no number, or below 0, gives none.
    init(columnWidth characters: Double) {
        let isNarrow = characters < 1
        // Below one character the padding shrinks with the width.
        let digits = Self.whole(characters * (isNarrow ? Self.digit + Self.padding : Self.digit) + 0.5)
        self.init(isNarrow ? digits : digits + Int(Self.padding))
    }

    /// The pixels of a row, from its height in points, the rest of a pixel dropped. A height that is no number, or
    /// below 0, gives none.
    init(rowHeight points: Double) {
        self.init(Self.whole(points * 4 / 3))
    }

    /// The length as the width of a column is stored: in digits, down to 256ths of one, padding included.
    var storedColumnWidth: Double { (Double(count) / Self.digit * 256).rounded(.down) / 256 }

    /// The length in English Metric Units, 914,400 to the inch.
    var emu: Int { count * 9525 }

    /// The length in points, 72 to the inch.
    var points: ExactDecimal { ExactDecimal(coefficient: Int128(count) * 75, exponent: -2) }

    private static let digit = 7.0
    private static let padding = 5.0

    /// The whole part of a length within a sheet's reach; 0 for anything else.
    private static func whole(_ value: Double) -> Int {
        (0..<1_000_000).contains(value) ? Int(value) : 0
    }
}

extension Pixels: AdditiveArithmetic, Comparable {
    static let zero = Pixels(0)
    static func + (left: Pixels, right: Pixels) -> Pixels { Pixels(left.count + right.count) }
    static func - (left: Pixels, right: Pixels) -> Pixels { Pixels(left.count - right.count) }
    static func * (length: Pixels, times: Int) -> Pixels { Pixels(length.count * times) }
    static func < (left: Pixels, right: Pixels) -> Bool { left.count < right.count }
}
