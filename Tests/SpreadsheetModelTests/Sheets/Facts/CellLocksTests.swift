import Testing

@testable import SpreadsheetModel

@Suite("Locks of cells")
struct CellLocksTests {
    private func run(_ row: Int, _ columns: ClosedRange<Int>, _ isLocked: Bool) -> CellLocks.Run {
        CellLocks.Run(row: row, columns: columns, isLocked: isLocked)
    }

    @Test("runs may come in any order; equal ones below each other make one rectangle")
    func rectangles() {
        let locks = CellLocks(runs: [
            run(3, 1...2, false), run(1, 1...2, false), run(2, 1...2, false), run(2, 5...5, true), run(9, 1...2, false),
            run(3, 7...7, false),
        ])
        #expect(locks.unlockedRanges.map(\.description) == ["B2:C4", "H4", "B10:C10"])
        #expect(!locks.isLocked(CellReference(row: 2, column: 2)))
        #expect(locks.isLocked(CellReference(row: 2, column: 5)))
        #expect(locks.isLocked(CellReference(row: 2, column: 3)))
    }

    @Test("the cell's own lock comes first, then its row's, then its column's, then locked")
    func precedence() {
        let locks = CellLocks(
            runs: [run(0, 0...0, true)], rows: [0: false, 1: true],
            columns: [CellLocks.Columns(0...3, isLocked: false)])
        let locked = [(0, 0), (0, 9), (1, 0), (2, 0), (2, 9)].map { locks.isLocked(CellReference(row: $0, column: $1)) }
        #expect(locked == [true, false, true, false, true])
    }
}
