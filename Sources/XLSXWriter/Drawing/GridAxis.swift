import SpreadsheetModel
import WorkbookPlans

/// The columns of a sheet, left to right, or its rows, top to bottom: where each begins and which one lies at a place.
///
/// Only runs of equal size are kept, so a sheet with a million rows takes no more than the few that are planned.
struct GridAxis {
    /// Neighbouring columns or rows of one size.
    private struct Run {
        let indices: ClosedRange<Int>
        let size: Pixels
        let start: Pixels
    }

    /// A place: a column or row, and how far inside it.
    struct Position: Hashable {
        /// The zero-based column or row.
        let index: Int
        /// The distance from its left or upper edge.
        let offset: Pixels
    }

    /// Every column or row once, in order.
    private let runs: [Run]
    /// All of them together.
    let length: Pixels

    /// An axis of `count` columns or rows.
    ///
    /// - Parameters:
    ///   - count: how many there are, 1 or more.
    ///   - standard: the size of those that `sizes` leaves out.
    ///   - sizes: zero-based columns or rows with their sizes, in any order; those outside the axis, and those that were
    ///     given before, do not count. A hidden one has the size zero.
    /// Cost: that of sorting `sizes`.
    init(count: Int, standard: Pixels, sizes: [(indices: ClosedRange<Int>, size: Pixels)]) {
        var runs: [Run] = []
        var next = 0
        var start = Pixels.zero
        func add(through last: Int, _ size: Pixels) {
            guard next <= last else { return }
            runs.append(Run(indices: next...last, size: size, start: start))
            start += size * (last - next + 1)
            next = last + 1
        }
        for (indices, size) in sizes.sorted(by: { $0.indices.lowerBound < $1.indices.lowerBound }) {
            add(through: min(max(indices.lowerBound, 0), count) - 1, standard)
            add(through: min(indices.upperBound, count - 1), size)
        }
        add(through: count - 1, standard)
        self.runs = runs
        length = start
    }

    /// The distance from the sheet's corner to the left or upper edge of a column or row; outside the sheet, the
    /// nearest edge of it. Cost: O(log n) in the planned sizes.
    func start(of index: Int) -> Pixels {
        guard let run = lastRun(where: { $0.indices.lowerBound <= index }) else { return .zero }
        return run.start + run.size * (min(index, run.indices.upperBound + 1) - run.indices.lowerBound)
    }

    /// The column or row at a distance from the sheet's corner. An edge belongs to the one after it; hidden ones are
    /// passed over; outside the sheet the nearest edge is meant. Cost: O(log n) in the planned sizes.
    func position(at distance: Pixels) -> Position {
        guard let run = lastRun(where: { $0.start <= distance }) else { return Position(index: 0, offset: .zero) }
        guard run.size > .zero else { return Position(index: run.indices.upperBound, offset: .zero) }
        let steps = min((distance - run.start).count / run.size.count, run.indices.count - 1)
        let inside = distance - run.start - run.size * steps
        return Position(index: run.indices.lowerBound + steps, offset: min(inside, run.size))
    }

    /// The last of the runs that a test takes, which takes all runs up to some point.
    private func lastRun(where test: (Run) -> Bool) -> Run? {
        let count = runs.indices.partitionPoint { test(runs[$0]) }
        return count > 0 ? runs[count - 1] : nil
    }
}

/// The cells of a planned sheet as they lie on screen, in pixels from its upper left corner.
struct CellGrid {
    /// The columns.
    let columns: GridAxis
    /// The rows.
    let rows: GridAxis

    /// The grid of a sheet, from the widths and heights in its plan.
    init(_ sheet: SheetPlan) {
        columns = GridAxis(
            count: CellReference.columnLimit, standard: Self.standardWidth,
            sizes: sheet.columns.map { ($0.columns, $0.isHidden ? .zero : Pixels(columnWidth: $0.width)) })
        rows = GridAxis(
            count: CellReference.rowLimit, standard: Self.standardHeight,
            sizes: sheet.rows.map { row in
                let height = row.height.map { Pixels(rowHeight: $0) } ?? Self.standardHeight
                return (row.row...row.row, row.isHidden ? .zero : height)
            })
    }

    /// A column without a planned width: 8.43 characters.
    static let standardWidth = Pixels(64)
    /// A row without a planned height: 15 points.
    static let standardHeight = Pixels(20)
}

/// Where something lies on a sheet, in pixels from the sheet's upper left corner.
struct PixelRectangle: Hashable {
    /// The left edge.
    var left: Pixels
    /// The upper edge.
    var top: Pixels
    /// The distance between its left and right edges.
    var width: Pixels
    /// The distance between its upper and lower edges.
    var height: Pixels

    /// The right edge.
    var right: Pixels { left + width }
    /// The lower edge.
    var bottom: Pixels { top + height }
}

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

/// A rectangle by the cells under its two corners (ECMA-376 part 1, 20.5.2.33). Beyond the sheet's edges it is cut off,
/// because no cell is there to hold it.
struct TwoCellAnchor: Hashable {
    /// One corner (20.5.2.15 and 20.5.2.32).
    struct Marker: Hashable {
        /// The column, and how far inside it.
        let column: GridAxis.Position
        /// The row, and how far inside it.
        let row: GridAxis.Position
    }

    /// The upper left corner.
    let from: Marker
    /// The lower right corner.
    let to: Marker

    /// The cells under a rectangle. Cost: O(log n) in the planned columns and rows.
    init(_ rectangle: PixelRectangle, on grid: CellGrid) {
        from = Marker(
            column: grid.columns.position(at: rectangle.left), row: grid.rows.position(at: rectangle.top))
        to = Marker(
            column: grid.columns.position(at: rectangle.right), row: grid.rows.position(at: rectangle.bottom))
    }
}
