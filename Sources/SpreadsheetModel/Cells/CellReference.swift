/// The address of one cell in a sheet: "B7" in text, zero-based row and column inside.
///
/// Source: ECMA-376 part 1, 18.18.7 (ST_CellRef) and the grid of 1,048,576 rows by 16,384 columns.
public struct CellReference: Hashable, Sendable {
    /// The row, 0 for the row Excel calls 1.
    public let row: Int
    /// The column, 0 for the column Excel calls A.
    public let column: Int

    /// The number of rows in a sheet.
    public static let rowLimit = 1_048_576
    /// The number of columns in a sheet.
    public static let columnLimit = 16_384

    /// The cell at a zero-based row and column. The caller keeps both inside the grid.
    @inlinable public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// Reads "B7" or "$B$7", letters in either case; nil for anything else and for addresses outside the grid.
    @inlinable public init?(_ text: some StringProtocol) {
        var column = 0
        var row = 0
        var letters = 0
        var digits = 0
        var isAfterDollar = false
        for byte in text.utf8 {
            let letter = (byte & 0xDF) &- UInt8(ascii: "A")
            let digit = byte &- UInt8(ascii: "0")
            if letter < 26, byte >= UInt8(ascii: "A"), digits == 0, letters == 0 || !isAfterDollar {
                letters += 1
                guard letters <= 3 else { return nil }
                column = column * 26 + Int(letter) + 1
            } else if digit < 10, letters > 0, digits > 0 || digit > 0 {
                digits += 1
                guard digits <= 7 else { return nil }
                row = row * 10 + Int(digit)
            } else if byte != UInt8(ascii: "$") || isAfterDollar || digits > 0 {
                return nil
            }
            isAfterDollar = byte == UInt8(ascii: "$")
        }
        guard (1...Self.columnLimit).contains(column), (1...Self.rowLimit).contains(row) else { return nil }
        self.init(row: row - 1, column: column - 1)
    }

    /// The row number as Excel shows it, from 1.
    public var rowNumber: Int { row + 1 }

    /// The column letters as Excel shows them.
    public var columnName: String { Self.columnName(column) }

    /// The letters of a zero-based column: 0 is "A", 26 is "AA".
    public static func columnName(_ column: Int) -> String {
        // Letters count from 1, so that "AA" follows "Z".
        let (before, last) = column.quotientAndRemainder(dividingBy: 26)
        let letter = Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(last)))
        return before == 0 ? String(letter) : columnName(before - 1) + String(letter)
    }
}

extension CellReference: CustomStringConvertible {
    /// "B7".
    public var description: String { text(isAbsolute: false) }

    /// "$B$7", as formulas and defined names write a fixed address.
    public var absoluteDescription: String { text(isAbsolute: true) }

    /// The address, written from its end: formulas and findings hold thousands of them.
    private func text(isAbsolute: Bool) -> String {
        guard 0..<Self.rowLimit ~= row, 0..<Self.columnLimit ~= column else {
            return isAbsolute ? "$" + columnName + "$" + String(rowNumber) : columnName + String(rowNumber)
        }
        // Seven digits, three letters and two signs at most.
        var bytes = InlineArray<12, UInt8>(repeating: UInt8(ascii: "$"))
        var start = bytes.count
        var digits = rowNumber
        while digits > 0 {
            start -= 1
            bytes[start] = UInt8(ascii: "0") + UInt8(digits % 10)
            digits /= 10
        }
        if isAbsolute { start -= 1 }
        // Letters count from 1, so that "AA" follows "Z".
        var letters = column + 1
        while letters > 0 {
            start -= 1
            bytes[start] = UInt8(ascii: "A") + UInt8((letters - 1) % 26)
            letters = (letters - 1) / 26
        }
        if isAbsolute { start -= 1 }
        return String(copying: bytes.span.extracting(start...))
    }
}

extension CellReference: Comparable {
    /// Row-major order: by row, then by column.
    public static func < (left: CellReference, right: CellReference) -> Bool {
        (left.row, left.column) < (right.row, right.column)
    }
}
