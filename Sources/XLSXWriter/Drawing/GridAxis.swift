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
        var low = 0
        var high = runs.count
        while low < high {
            let middle = low + (high - low) / 2
            if test(runs[middle]) { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? runs[low - 1] : nil
    }
}
