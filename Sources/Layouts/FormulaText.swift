import SpreadsheetModel

/// The text of a formula, put together from literals, numbers and other texts:
/// `FormulaText("ROUND(E\(row)*F\(row),2)").text`.
///
/// A workbook has hundreds of formulas of a dozen pieces each, and a string that grows by pieces costs several times what
/// bytes that do cost.
struct FormulaText: ExpressibleByStringInterpolation {
    /// The formula without its equals sign.
    let text: String

    init(stringLiteral text: String) {
        self.text = text
    }

    init(stringInterpolation pieces: Pieces) {
        text = String(copying: pieces.bytes.span)
    }

    /// The pieces of a formula, one behind the other in UTF-8.
    struct Pieces: StringInterpolationProtocol {
        fileprivate private(set) var bytes: [UInt8] = []
        /// What most pieces that are no literals have room in.
        private static let usualLength = 16

        init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * Self.usualLength)
        }

        mutating func appendLiteral(_ literal: String) {
            bytes.append(contentsOf: literal.utf8)
        }

        mutating func appendInterpolation(_ text: String) {
            bytes.append(contentsOf: text.utf8)
        }

        /// The decimal digits of a number that is not negative, such as a row's.
        mutating func appendInterpolation(_ number: Int) {
            if number >= 10 { appendInterpolation(number / 10) }
            bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
        }
    }
}
