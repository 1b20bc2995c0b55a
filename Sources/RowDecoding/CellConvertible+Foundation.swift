import NumberFormats
import SpreadsheetModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

// Both decode themselves from something else than a cell holds: a date from the seconds since 2001, which would take any
// number for one, and a decimal from the parts of its memory.

extension Date: CellConvertible {
    static var expectation: String { "a date" }

    init?(_ cell: Cell, dateSystem: DateSystem) {
        guard let seconds = cell.date(dateSystem: dateSystem)?.secondsSince1970 else { return nil }
        self.init(timeIntervalSince1970: Double(seconds))
    }
}

extension Decimal: CellConvertible {
    static var expectation: String { "a number that a Decimal holds" }

    init?(_ cell: Cell, dateSystem: DateSystem) {
        guard let exact = ExactDecimal(cell, dateSystem: dateSystem), let value = Decimal(exactly: exact) else {
            return nil
        }
        self = value
    }
}
