import SpreadsheetModel

/// The words of formulas: addresses and quoted sheet names.
enum SheetFormula {
    /// 'Social Value Pledge'!G27, with the sheet's name quoted and apostrophes inside it doubled.
    static func address(_ cell: CellReference, on sheet: SheetQualifier) -> String { sheet.text + cell.description }

    /// 'Social Value Pledge'!$G$27, which stays where it is when its formula is copied elsewhere.
    static func absoluteAddress(_ cell: CellReference, on sheet: SheetQualifier) -> String {
        sheet.text + cell.absoluteDescription
    }

    /// 'Social Value Pledge'!$G$2:$G$27.
    static func address(_ range: CellRange, on sheet: SheetQualifier) -> String {
        sheet.text + range.absoluteDescription
    }

    /// The sum of the amounts whose label is that of a cell.
    ///
    /// Only operators work on whole columns here, not functions, because Gnumeric takes functions cell by cell in
    /// array form alone. Where the equals sign may take two of the labels for the same, the cells are named one by one.
    ///
    /// - Parameters:
    ///   - labels: the column of labels.
    ///   - label: the cell, or text in quotation marks, to look for.
    ///   - references: the column that is filled in the rows that count.
    ///   - isTold: whether the equals sign tells all the labels apart that are looked for in this column.
    ///   - cells: the amounts that have this label, top down; asked for only where it does not.
    ///   - sheet: where those are.
    static func sum(
        of amounts: String, where labels: String, is label: String, beside references: String,
        isTold: Bool, cells: @autoclosure () -> [CellReference], on sheet: SheetQualifier
    ) -> String {
        if !isTold, let sum = sum(of: cells(), on: sheet) { return sum }
        return FormulaText("SUMPRODUCT((\(labels)=\(label))*(\(references)<>\"\"),\(amounts))").text
    }

    /// Whether the equals sign of every program tells the texts apart. It takes capitals for small letters, and
    /// Gnumeric's takes some signs for others that look like them, so of texts beyond plain Latin ones nothing is sure.
    static func isTold(_ names: [String]) -> Bool {
        Set(names.map { $0.lowercased() }).count == names.count
            && names.allSatisfy { name in
                name.unicodeScalars.allSatisfy { scalar in
                    switch scalar.value {
                    case 0x20...0x7E, 0xA3, 0xC0...0xFF: true
                    default: false
                    }
                }
            }
    }

    /// The sum of cells that lie one below the other, neighbours as a range; nil when that is more than a formula holds.
    private static func sum(of cells: [CellReference], on sheet: SheetQualifier) -> String? {
        guard !cells.isEmpty else { return "0" }
        var runs: [CellRange] = []
        for cell in cells {
            if let last = runs.last, last.last.row + 1 == cell.row, last.last.column == cell.column {
                runs[runs.count - 1] = CellRange(last.first, cell)
            } else {
                runs.append(CellRange(cell, cell))
            }
        }
        let sum = "SUM(" + runs.map { address($0, on: sheet) }.joined(separator: ",") + ")"
        return runs.count <= argumentLimit && sum.utf16.count <= lengthLimit ? sum : nil
    }

    /// The most arguments of a function, and UTF-16 code units of a formula, that Excel takes.
    private static let (argumentLimit, lengthLimit) = (255, 8192)

    /// The sum of the amounts in the rows where another column is filled, or where it is empty.
    static func sum(of amounts: String, where column: String, isEmpty: Bool) -> String {
        "SUMPRODUCT(--(\(column)\(isEmpty ? "=" : "<>")\"\"),\(amounts))"
    }

    /// A sum, or the words for one that nobody stated: when a number of lines is not 0 but none of them has an amount.
    ///
    /// - Parameters:
    ///   - filled: the number of the lines with an amount.
    ///   - lines: the number of all of them; nil where there are some.
    static func statedSum(_ sum: String, filled: String, lines: String? = nil) -> String {
        let nothing = lines.map { "IF(\($0)=0,0,\"\(ValuationBasis.notStated)\")" } ?? "\"\(ValuationBasis.notStated)\""
        return "IF(\(filled)=0,\(nothing),\(sum))"
    }

    /// How many rows are filled in both of two columns.
    static func filledCount(_ column: String, and other: String) -> String {
        "SUMPRODUCT((\(column)<>\"\")*(\(other)<>\"\"))"
    }

    /// How many cells of a range hold something.
    static func filledCount(_ range: CellRange, on sheet: SheetQualifier) -> String {
        "SUMPRODUCT(--(\(address(range, on: sheet))<>\"\"))"
    }
}

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

    /// The pieces of a formula, one after the other in UTF-8.
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

/// A sheet as formulas name it in front of its cells: `'Social Value Pledge'!`, with the name quoted and apostrophes inside
/// it doubled. Hundreds of formulas name the same few sheets, so that each is quoted once.
struct SheetQualifier {
    /// The quoted name with the exclamation mark behind it.
    let text: String

    init(_ name: String) {
        text = "'" + name.doubling(UInt8(ascii: "'")) + "'!"
    }
}
