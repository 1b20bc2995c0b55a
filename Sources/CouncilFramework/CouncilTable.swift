import NumberFormats
import Returns
import SocialValue
package import SpreadsheetModel
import Vocabulary

/// A small table on one sheet of a council's workbook, its columns found by their headings.
struct CouncilTable {
    /// The sheet it stands on.
    let sheet: Sheet
    /// The zero-based row of its headings.
    let headerRow: Int
    /// The zero-based column of each heading found, by the heading as asked for.
    let columns: [String: Int]
    private let source: CouncilSheets

    /// The table on the sheet of that name; nil when there is no such sheet, or no row of it has the first heading.
    ///
    /// - Parameter headings: the headings it may have, the compulsory one first.
    init?(on name: String, headings: [String], in source: CouncilSheets) {
        guard let sheet = source.named(name), let compulsory = headings.first else { return nil }
        let wanted = Dictionary(uniqueKeysWithValues: headings.map { (HeadingVocabulary.normalized($0), $0) })
        for row in sheet.rowNumbers {
            var columns: [String: Int] = [:]
            for cell in sheet.row(row) {
                guard let label = cell.label, let heading = wanted[HeadingVocabulary.normalized(label)] else {
                    continue
                }
                if columns[heading] == nil { columns[heading] = cell.reference.column }
            }
            guard columns[compulsory] != nil else { continue }
            (self.sheet, headerRow, self.columns, self.source) = (sheet, row, columns, source)
            return
        }
        return nil
    }

    /// The zero-based rows below the headings that hold something under one of them.
    var rows: [Int] {
        sheet.rowNumbers.filter { row in
            row > headerRow && columns.values.contains { sheet[CellReference(row: row, column: $0)]?.label != nil }
        }
    }

    /// The cell under a heading; nil when the table lacks the heading or the cell is not stored.
    func cell(_ heading: String, row: Int) -> Cell? {
        columns[heading].flatMap { sheet[CellReference(row: row, column: $0)] }
    }

    /// The text under a heading on one line; nil when there is none.
    func text(_ heading: String, row: Int) -> String? {
        cell(heading, row: row)?.label
    }

    /// The place of a cell under a heading, or of the row's first cell when the table lacks the heading.
    func place(_ heading: String, row: Int) -> CellLocation {
        source.location(sheet, CellReference(row: row, column: columns[heading] ?? columns.values.min() ?? 0))
    }
}

/// The sheets of a council's workbook, with what their readers share.
struct CouncilSheets {
    /// The sheets in tab order.
    let sheets: [Sheet]
    /// The file's name.
    let file: String
    /// What dates count from.
    let dateSystem: DateSystem

    /// The visible sheet of that name, letter case aside.
    func named(_ name: String) -> Sheet? {
        sheets.first {
            $0.visibility == .visible && HeadingVocabulary.normalized($0.name) == HeadingVocabulary.normalized(name)
        }
    }

    /// Whether there are sheets that only a council's workbook has; a table that was published has none of them.
    var isCouncilWorkbook: Bool {
        [ThemesSheet.name, PrioritiesSheet.name, RulesSheet.name].contains { named($0) != nil }
    }

    /// A place on a sheet.
    func location(_ sheet: Sheet, _ cell: CellReference?) -> CellLocation {
        CellLocation(file: file, sheet: sheet.name, cell: cell)
    }

    /// The first date of the visible sheets of a workbook that counts its days from 1904.
    func firstDateFrom1904() -> CouncilNote? {
        guard dateSystem == .from1904 else { return nil }
        for sheet in sheets where sheet.visibility == .visible {
            guard let date = sheet.cells.first(where: \.isShownAsDate) else { continue }
            let shown = date.displayText(dateSystem: .from1904)
            return CouncilNote(
                .dateFrom1904(date.reference, shown: shown), at: location(sheet, date.reference))
        }
        return nil
    }
}

/// Reads what the cells of a council's workbook hold. Nil is a cell that says something else.
package enum CouncilValue {
    /// What a proxy value should be, for messages.
    package static let proxyExpectation = "a number of pounds, 0 or more"

    /// A day, with its time when the cell has one: a stored date, "2026-11-22", or "22 November 2026".
    package static func date(_ cell: Cell, system: DateSystem) -> CivilDate? {
        switch cell.value {
        case .date(let iso): CivilDate(iso8601: iso)
        case .number(let literal) where cell.format.kind.isTemporal:
            literal.decimal.flatMap { DateSerial($0, system: system)?.civil }
        case .text(let text): date(PrintedText.singleLine(text))
        case .number, .blank, .boolean, .error: nil
        }
    }

    /// A day as people write it. "1/4/2026" is not read: it is April in one country and January in another. Nor is a
    /// year of two digits, which would be one of the first century.
    package static func date(_ text: String) -> CivilDate? {
        if let date = CivilDate(iso8601: text) { return date }
        let words = text.split(separator: " ")
        guard words.count == 3, let day = dayNumber(words[0]), words[2].count == 4, let year = Int(words[2]),
            words[1].count >= 3,
            let month = CivilDate.monthNames.firstIndex(where: { $0.lowercased().hasPrefix(words[1].lowercased()) })
        else { return nil }
        let date = CivilDate(year: year, month: month + 1, day: day)
        return date.exists ? date : nil
    }

    /// "3", "3rd".
    private static func dayNumber(_ word: Substring) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        let ending = word.dropFirst(digits.count).lowercased()
        return ["", "st", "nd", "rd", "th"].contains(ending) ? Int(digits) : nil
    }

    /// What a cell with a date should hold, for messages. In "3/4/2027" day and month can be confused, so it says what
    /// to type instead.
    package static func dateExpectation(for text: String) -> String {
        let parts = text.split { "/.-".contains($0) }.map { Int($0.filter { $0 != " " }) }
        guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else {
            return "a date, such as 2026-04-01 or 1 April 2026"
        }
        let date = CivilDate(year: year < 100 ? 2000 + year : year, month: month, day: day)
        guard date.exists, date.year > 1900 else { return "a date, such as 2026-04-01 or 1 April 2026" }
        return
            "a date with the month in words, as day and month can be confused here: type \(date.spokenText) if that is "
            + "the day"
    }

    /// A number of months from "36 months", "3 years", or a number whose label says which it is.
    package static func months(_ cell: Cell, label: String) -> Int? {
        let text = (cell.label ?? "").lowercased()
        let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        let unit = text.dropFirst(digits.count).drop { $0 == " " }
        let words = unit.isEmpty ? label.lowercased() : String(unit)
        guard let number = NumberLiteral(String(digits)).decimal, words.contains("month") != words.contains("year"),
            let months = words.contains("year") ? number.multiplied(by: ExactDecimal(12)) : number,
            let whole = months.wholeNumber, (1...1200).contains(whole)
        else { return nil }
        return Int(whole)
    }

    /// A number of per cent, from "20%", 20, or a cell that stores 0.2 and shows 20%.
    package static func percent(_ cell: Cell) -> ExactDecimal? {
        if case .text(let text) = cell.value, case .percentage(let value) = TypedQuantity(text) { return value }
        guard let number = AmountReader.number(in: cell) else { return nil }
        return cell.format.kind == .percent ? number.scaled(byPowerOfTen: 2) : number
    }

    /// Yes or no.
    package static func yesOrNo(_ cell: Cell) -> Bool? {
        switch (cell.label ?? "").lowercased() {
        case "yes", "y", "true", "x", "1": true
        case "no", "n", "false", "0", "": false
        default: nil
        }
    }

    /// The case that a word names, letter case and hyphens aside.
    package static func word<Word: RawRepresentable & CaseIterable>(
        _ text: String, as _: Word.Type = Word.self
    ) -> Word? where Word.RawValue == String {
        Word.allCases.first { plain($0.rawValue) == plain(text) }
    }

    /// The words that a column may hold, for messages.
    package static func words<Word: RawRepresentable & CaseIterable>(
        of _: Word.Type
    ) -> [String] where Word.RawValue == String {
        Word.allCases.map(\.rawValue)
    }

    private static func plain(_ text: String) -> String {
        String(text.lowercased().map { $0 == "-" ? " " : $0 })
    }
}
