import NumberFormats
public import SpreadsheetModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

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

extension NumberLiteral: CellConvertible {
    static var expectation: String { "a number" }

    init?(_ cell: Cell, dateSystem: DateSystem) {
        guard case .number(let literal) = cell.value, literal.decimal != nil, !cell.isShownAsDate else { return nil }
        self = literal
    }
}

extension ExactDecimal: CellConvertible {
    static var expectation: String { "a number" }

    init?(_ cell: Cell, dateSystem: DateSystem) {
        guard let decimal = NumberLiteral(cell, dateSystem: dateSystem)?.decimal else { return nil }
        self = decimal
    }
}

extension CellConvertible where Self: LosslessStringConvertible & BinaryFloatingPoint {
    static var expectation: String { "a number" }

    init?(_ cell: Cell, dateSystem: DateSystem) {
        guard let decimal = ExactDecimal(cell, dateSystem: dateSystem), let value = Self(decimal.description),
            value.isFinite
        else { return nil }
        self = value
    }
}

extension CellConvertible where Self: FixedWidthInteger {
    static var expectation: String { "a whole number from \(min) to \(max)" }

    init?(_ cell: Cell, dateSystem: DateSystem) {
        guard let number = ExactDecimal(cell, dateSystem: dateSystem)?.wholeNumber, let value = Self(exactly: number)
        else { return nil }
        self = value
    }
}

extension Double: CellConvertible {}
extension Float: CellConvertible {}
extension Int: CellConvertible {}
extension Int8: CellConvertible {}
extension Int16: CellConvertible {}
extension Int32: CellConvertible {}
extension Int64: CellConvertible {}
extension UInt: CellConvertible {}
extension UInt8: CellConvertible {}
extension UInt16: CellConvertible {}
extension UInt32: CellConvertible {}
extension UInt64: CellConvertible {}

extension ExactDecimal: Codable {
    /// Reads the decimal from a string of digits, as ``description`` writes it. A sheet's ``RowDecoder`` takes the
    /// number of the cell itself.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = ExactDecimal(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a decimal of 38 digits")
        }
        self = value
    }

    /// Writes the decimal as a string of plain digits, so that nothing on the way makes it binary.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
