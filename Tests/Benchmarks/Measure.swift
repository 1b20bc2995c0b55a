import SpreadsheetModel
import XLSXReader

/// What can be timed.
enum Measure: String, CaseIterable {
    /// Opening a workbook and taking every cell of its first sheet as a typed value, row by row.
    case stream
    /// Opening a workbook and building its first sheet.
    case sheet
    /// Inflating the largest part into new memory, and nothing else.
    case inflate
    /// The CRC-32 of the largest part.
    case checksum
    /// Finding every `<` of the largest part with `memchr`: a search that stops about as often as a scanner must.
    case search

    /// Does it once: how long it took, and how many cells (or other things) were met.
    func run(_ path: String) throws -> (duration: Duration, cells: Int) {
        let clock = ContinuousClock()
        var met = 0
        switch self {
        case .stream:
            let duration = try clock.measure {
                var tally = CellTally()
                let workbook = try WorkbookReader(path: path, limits: .trustedBulk)
                try workbook.streamRows(ofSheetAt: 0) { tally.add($0) }
                met = tally.cells
                consume(tally.fingerprint)
            }
            return (duration, met)
        case .sheet:
            let duration = try clock.measure {
                met = try WorkbookReader(path: path, limits: .trustedBulk).sheet(at: 0).cells.count
            }
            return (duration, met)
        case .inflate, .checksum, .search:
            guard let part = LargestPart(path: path) else { throw NothingToInflate() }
            var bytes: [UInt8]?
            let inflating = clock.measure { bytes = part.inflated() }
            guard let bytes else { throw NothingToInflate() }
            if self == .inflate { return (inflating, bytes.count) }
            let duration = clock.measure { met = self == .checksum ? part.checksum(bytes) : part.countTags(bytes) }
            return (duration, met)
        }
    }

    /// Keeps the work behind a number from being left out.
    @inline(never)
    private func consume(_ number: Int) {
        if number == .min { print(number) }
    }

    /// The file is no container with a compressed entry.
    private struct NothingToInflate: Error {}
}
