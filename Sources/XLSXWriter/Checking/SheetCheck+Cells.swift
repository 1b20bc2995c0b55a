import SpreadsheetModel
import WorkbookPlans

extension SheetCheck {
    /// Cells in order, each once, each holding something a cell can hold.
    func checkCells() throws(XLSXWriterError) {
        var previous: CellReference?
        var sound: Set<CellFormat> = []
        // A span lends each cell, where an array hands out a copy.
        let cells = sheet.cells.span
        for index in cells.indices {
            let reference = cells[index].reference
            try checkInside(reference)
            if let previous, !(previous < reference) {
                throw refused(
                    "cells must come in row-major order, each once, and this follows \(previous)", at: reference)
            }
            previous = reference
            try demand(Self.fault(in: cells[index].content), at: reference)
            let format = cells[index].format
            if sound.insert(format).inserted { try demand(Self.fault(in: format), at: reference) }
        }
    }

    /// What is wrong with a content, or nil.
    private static func fault(in content: CellContent) -> String? {
        switch content {
        case .blank, .boolean: nil
        case .text(let text): fault(inText: text)
        case .number(let number): fault(in: number)
        case .formula(let formula, let cached): UnescapedTextCheck.fault(inFormula: formula) ?? fault(in: cached)
        }
    }

    private static func fault(in cached: CachedValue) -> String? {
        switch cached {
        case .number(let number): fault(in: number)
        case .text(let text): fault(inText: text)
        case .boolean: nil
        }
    }

    private static func fault(in number: ExactDecimal) -> String? {
        if StoredNumber.keeps(number) { return nil }
        return "the number \(shortened(number)) cannot be stored exactly: a workbook keeps 15 significant digits"
    }

    private static func shortened(_ number: ExactDecimal) -> String {
        let power = number.exponent == 0 ? "" : "E\(number.exponent)"
        return "\(number.coefficient)\(power)"
    }

    /// A cell's text: Excel shows at most 32,767 UTF-16 units of it.
    static func fault(inText text: String) -> String? {
        if XStringEscaping.fitsCell(text) { return nil }
        let limit = XStringEscaping.cellLimit
        let count = text.utf16.count
        if count > limit { return "a text has at most \(limit) characters, and this has \(count)" }
        return "the text needs more escapes than fit in a cell; take out its control characters"
    }

    /// What is wrong with a format, or nil (ECMA-376 part 1, 18.8).
    static func fault(in format: CellFormat) -> String? {
        let (code, font) = (format.number.code, format.font)
        if code.isEmpty { return "a number format cannot be empty" }
        if font.name.isEmpty || font.name.utf16.count > 31 { return "a font name has 1 to 31 characters" }
        if !(1...409).contains(font.size) { return "a font size is 1 to 409 points" }
        if !(0...15).contains(format.indent) { return "an indent is 0 to 15 steps" }
        return UnescapedTextCheck.fault(in: code, named: "a number format", limit: 255, isOneLine: true)
            ?? UnescapedTextCheck.fault(in: font.name, named: "a font name", limit: 31, isOneLine: true)
    }
}
