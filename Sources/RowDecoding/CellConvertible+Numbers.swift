import NumberFormats
import SpreadsheetModel

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
