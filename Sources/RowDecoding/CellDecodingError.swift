import NumberFormats
public import SpreadsheetModel

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Why the rows of a sheet could not be made into values: the cell, what it holds and what was expected of it.
public struct CellDecodingError: Error, Hashable, Sendable {
    /// A kind of failure. An open set: a later version may add codes.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The stable name: lower-case words joined by hyphens.
        public let description: String

        /// No cell of the heading row holds the heading; ``CellDecodingError/cell`` is nil.
        public static let missingHeading = Code(description: "missing-heading")
        /// Several cells of the heading row hold the heading; ``CellDecodingError/cell`` is the second.
        public static let repeatedHeading = Code(description: "repeated-heading")
        /// The cell is blank, and a value is needed.
        public static let missingValue = Code(description: "missing-value")
        /// The cell holds something else.
        public static let unexpectedValue = Code(description: "unexpected-value")
        /// The type asks for what no cell can hold, such as a list.
        public static let unsupportedType = Code(description: "unsupported-type")
    }

    /// The kind of failure.
    public let code: Code
    /// The file's name without its folder; nil when the sheet did not come from a file.
    public let file: String?
    /// The sheet's name.
    public let sheet: String
    /// The cell that is wrong.
    public let cell: CellReference?
    /// The heading of its column, as the type spells it.
    public let heading: String?
    /// What the cell holds, in words: "the text \"24 FTE\"".
    public let found: String
    /// What was expected, in words: "a number".
    public let expected: String
}

extension CellDecodingError: CustomStringConvertible {
    /// One sentence on one line: the place, what was expected and what was found.
    public var message: String {
        let place = [file, "sheet \(sheet)", cell.map { "cell \($0)" }].compactMap(\.self).joined(separator: ", ")
        let column = heading.map { " under the heading \"\($0)\"" } ?? ""
        let sentence = "\(place): expected \(expected)\(column), found \(found)."
        return String(sentence.map { $0.isNewline ? " " : $0 })
    }

    /// The message and the code, on one line.
    public var description: String { "\(message) [\(code)]" }
}

extension Cell {
    /// What the cell holds, in words for an error's message; long texts are cut.
    func summary(dateSystem: DateSystem) -> String {
        switch value {
        case .blank: formula == nil ? "nothing" : "a formula without a value"
        case .text(let text): "the text \"\(Self.short(text))\""
        case .number(let literal):
            isShownAsDate
                ? "the date \(displayText(dateSystem: dateSystem))" : "the number \(Self.short(literal.text))"
        case .boolean(let flag): flag ? "TRUE" : "FALSE"
        case .error(let text): "the error \(Self.short(text))"
        case .date(let text): "the date \(Self.short(text))"
        }
    }

    private static func short(_ text: String) -> String {
        text.count <= 60 ? text : text.prefix(60) + "…"
    }
}

extension CellDecodingError: LocalizedError {
    /// The ``message``: what `localizedDescription` gives.
    public var errorDescription: String? { message }
}
