import SpreadsheetModel

/// Walks over the bytes of one cell that is written in the usual way. Each step either matches and moves, or tells
/// that the cell is written in another way.
struct PlainCellCursor: ~Escapable {
    private let bytes: Span<UInt8>
    private(set) var position: Int

    @_lifetime(copy bytes)
    init(_ bytes: Span<UInt8>, at position: Int) {
        self.bytes = bytes
        self.position = position
    }

    /// Takes these very bytes.
    @inline(__always)
    mutating func take(_ word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard position + length <= bytes.count else { return false }
        let expected = unsafe word.utf8Start
        for offset in 0..<length where unsafe bytes[position + offset] != expected[offset] { return false }
        position += length
        return true
    }

    /// Takes an address such as "B7", capital letters only, up to its closing quote.
    @inline(__always)
    mutating func takeReference() -> (row: Int32, column: Int32)? {
        var column: Int32 = 0
        var index = position
        while index < bytes.count {
            let letter = bytes[index] &- UInt8(ascii: "A")
            guard letter < 26 else { break }
            column = column &* 26 &+ Int32(letter) &+ 1
            index += 1
        }
        guard (1...3).contains(index - position), column <= Int32(CellReference.columnLimit) else { return nil }
        position = index
        // A row number with leading zeros is no address; a row 0 would not be one either.
        guard index < bytes.count, bytes[index] != UInt8(ascii: "0") else { return nil }
        guard let row = takeNumber(), row >= 1, row <= Int32(CellReference.rowLimit) else { return nil }
        return (row - 1, column - 1)
    }

    /// Takes a whole number of one to nine digits.
    @inline(__always)
    mutating func takeNumber() -> Int32? {
        var number: Int32 = 0
        var index = position
        while index < bytes.count {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit < 10 else { break }
            number = number &* 10 &+ Int32(digit)
            index += 1
        }
        guard (1...9).contains(index - position) else { return nil }
        position = index
        return number
    }

    /// Takes a number's literal: digits, sign, point and exponent, up to the tag that ends it.
    @inline(__always)
    mutating func takeDigits() -> Bool {
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            let isDigit = byte &- UInt8(ascii: "0") < 10
            guard
                isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "E")
                    || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "e")
            else { break }
            position += 1
        }
        return position > start
    }

    /// Takes a type of one letter: n, s or b.
    @inline(__always)
    mutating func takeTypeLetter() -> UInt8? {
        guard position < bytes.count else { return nil }
        let letter = bytes[position]
        guard letter == UInt8(ascii: "s") || letter == UInt8(ascii: "n") || letter == UInt8(ascii: "b") else {
            return nil
        }
        position += 1
        return letter
    }
}
