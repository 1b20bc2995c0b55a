import NumberFormats
import SpreadsheetModel

/// A type that a cell can hold as it stands.
protocol CellConvertible {
    /// What is expected of a cell, in words.
    static var expectation: String { get }

    /// The value of a cell; nil when it holds something else.
    init?(_ cell: Cell, dateSystem: DateSystem)
}

extension CellValue: CellConvertible {
    static var expectation: String { "a value" }

    init?(_ cell: Cell, dateSystem: DateSystem) { self = cell.value }
}

extension String: CellConvertible {
    static var expectation: String { "a text" }

    init?(_ cell: Cell, dateSystem: DateSystem) {
        guard case .text(let text) = cell.value else { return nil }
        self = text
    }
}

extension Bool: CellConvertible {
    static var expectation: String { "TRUE or FALSE" }

    init?(_ cell: Cell, dateSystem: DateSystem) {
        guard case .boolean(let flag) = cell.value else { return nil }
        self = flag
    }
}

extension CivilDate: CellConvertible {
    static var expectation: String { "a date" }

    init?(_ cell: Cell, dateSystem: DateSystem) {
        guard let date = cell.date(dateSystem: dateSystem) else { return nil }
        self = date
    }
}
