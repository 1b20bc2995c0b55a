import SocialValue
import SpreadsheetModel
import Vocabulary

/// The headings found in one row of a sheet, or in two or three rows that belong together.
package struct Headings {
    /// The zero-based rows they are in.
    let rows: ClosedRange<Int>
    /// The zero-based column read for each column of the form.
    private(set) var columns: ColumnPlaces = [:]
    /// The columns of answers by year or another period, left to right; empty unless the form asks for such.
    private(set) var years: [(text: String, column: Int)] = []
    /// The columns of values by year or another period, left to right; empty unless the form states such.
    private(set) var valueYears: [(text: String, column: Int)] = []
    /// Columns by period of which nothing tells whether they are answers, or which overlap, left to right.
    private(set) var unclearYears: [(text: String, column: Int)] = []
    /// The columns of council priorities, left to right.
    private(set) var schemes: [(name: String, column: Int)] = []
    /// Visible columns that mean the same as one in ``columns``, left to right.
    private(set) var rivals: [(meaning: FormColumn, column: Int)] = []
    /// Hidden columns whose headings are known, and whether each is read for want of a visible one.
    private(set) var hidden: [(meaning: FormColumn, column: Int, isRead: Bool)] = []
    /// Headings that are not known.
    private(set) var unknown: [(text: String, column: Int)] = []
    /// The visible columns that have a heading.
    private var visible: [Int] = []
    /// What each column is headed with, as headings are compared, under the year that it is part of.
    private var periodTexts: [Int: String] = [:]
    /// The columns whose headings name a part of the contract, and which part.
    private(set) var parts: [Int: HeadingPart] = [:]
    /// The printed heading of each column.
    private(set) var texts: [Int: String] = [:]
    /// The columns from the first heading to the last; nil when there is none.
    private(set) var span: ClosedRange<Int>?

    /// The headings in some rows of a sheet.
    ///
    /// - Parameter spans: the sheet's merged ranges that are wider than one column, by their zero-based row.
    init(_ sheet: Sheet, rows: ClosedRange<Int>, spans: [Int: [CellRange]]) {
        self.rows = rows
        var meanings: [(meaning: HeadingMeaning, column: Int)] = []
        for (column, heading) in Self.parts(sheet, rows: rows, spans: spans) {
            texts[column] = heading.parts.joined(separator: " ")
            let meaning = HeadingMeaning(Self.withoutBrackets(heading.parts), isShared: heading.isShared)
            periodTexts[column] = HeadingMeaning.ownWords(heading.parts.map(HeadingVocabulary.normalized))
            if case .part(let part) = meaning {
                parts[column] = part
                periodTexts[column] = part.words
            }
            meanings.append((meaning, column))
        }
        if let first = texts.keys.min(), let last = texts.keys.max() { span = first...last }
        visible = meanings.map(\.column).filter { !sheet.isColumnHidden($0) }
        assign(meanings.filter { !sheet.isColumnHidden($0.column) }, areHidden: false)
        assign(meanings.filter { sheet.isColumnHidden($0.column) }, areHidden: true)
        if columns[.reference] == nil { takeCodesFromQuestions(sheet) }
    }

    /// How many of the form's columns were found.
    var strength: Int {
        columns.count + (columns[.answer] == nil && !years.isEmpty ? 1 : 0)
            + (columns[.stated] == nil && !valueYears.isEmpty ? 1 : 0)
    }

    /// The visible columns with a heading of which nothing is read, left to right: those with headings that are not known,
    /// and years and totals that belong to no answers or values by year. Columns in ``rivals`` are not among them.
    var unread: [Int] {
        let taken = Set(columns.values).union((years + valueYears).map(\.column)).union(schemes.map(\.column))
            .union(rivals.map(\.column)).union(hidden.map(\.column))
        return visible.filter { !taken.contains($0) }.sorted()
    }

    /// Whether these headings say more than others that share a row with them, or as much in fewer rows. Years say more
    /// than the one heading above them, and quarters more than the years above them.
    func isClearer(than other: Headings) -> Bool {
        let (own, others) = (years.count + valueYears.count, other.years.count + other.valueYears.count)
        if clarity != other.clarity { return clarity > other.clarity }
        return own != others ? own > others : rows.count < other.rows.count
    }

    private var clarity: Int { strength + (years.isEmpty ? 0 : 2) + (valueYears.isEmpty ? 0 : 2) }

    /// Whether the form has this column; answers by year are answers, and values by year values.
    func has(_ column: FormColumn) -> Bool {
        columns[column] != nil || column == .answer && !years.isEmpty
            || column == .stated && !valueYears.isEmpty
    }

    /// A lower text that stands in brackets as a whole, as "(Year 1)" under "Answer", says what it says without them.
    private static func withoutBrackets(_ parts: [String]) -> [String] {
        parts.enumerated().map { row, part in
            guard row > 0, part.hasPrefix("("), part.hasSuffix(")"), part.utf8.count > 2 else { return part }
            return String(part.dropFirst().dropLast())
        }
    }

    /// The texts of each column from the top, a merged text counted for every column it stands over.
    private static func parts(
        _ sheet: Sheet, rows: ClosedRange<Int>, spans: [Int: [CellRange]]
    ) -> [(column: Int, heading: (parts: [String], isShared: Bool))] {
        var parts: [Int: (parts: [String], isShared: Bool)] = [:]
        for row in rows {
            for cell in sheet.row(row) {
                guard let text = heading(cell, of: sheet) else { continue }
                let wide = row < rows.upperBound ? spans[row]?.first { $0.first == cell.reference } : nil
                let last = wide?.last.column ?? cell.reference.column
                for column in cell.reference.column...last {
                    parts[column, default: ([], false)].parts.append(text)
                    if last > cell.reference.column { parts[column]?.isShared = true }
                }
            }
        }
        return continuingGroups(parts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }

    /// A group's heading may be printed over its first period alone: the periods right of it belong to it as well.
    private static func continuingGroups(
        _ headings: [(column: Int, heading: (parts: [String], isShared: Bool))]
    ) -> [(column: Int, heading: (parts: [String], isShared: Bool))] {
        guard headings.contains(where: { $0.heading.parts.count > 1 }) else { return headings }
        var group: [String]?
        return headings.map { column, heading in
            guard PeriodWords.isPeriod(HeadingVocabulary.normalized(heading.parts.last ?? "")) else {
                group = nil
                return (column, heading)
            }
            if heading.parts.count > 1 {
                group = Array(heading.parts.dropLast())
            } else if let group {
                return (column, (group + heading.parts, true))
            }
            return (column, heading)
        }
    }

    /// The text of a cell that may be a heading: text of less than a page, the number of a calendar year, or a month that
    /// the program made a date of, as it does of a typed "Apr 2026".
    private static func heading(_ cell: Cell, of sheet: Sheet) -> String? {
        switch cell.value {
        case .text(let text):
            guard text.utf8.count <= longestHeading else { return nil }
            let line = PrintedText.singleLine(text)
            return line.isEmpty ? nil : line
        case .number(let literal) where PeriodWords.isYearNumber(literal.text): return literal.text
        case .number, .date: return cell.periodShown(dateSystem: sheet.dateSystem)
        case .blank, .boolean, .error: return nil
        }
    }

    /// The longest text that is looked at as a heading, in bytes of UTF-8. A file of 260 KB can hold 100,000 cells of
    /// 32,000 characters, each of which would be looked at several times.
    private static let longestHeading = 2_048

    private mutating func assign(_ meanings: [(meaning: HeadingMeaning, column: Int)], areHidden: Bool) {
        var found: [FormColumn: [(column: Int, isWeak: Bool)]] = [:]
        var totals: [Int] = []
        var yearly: [(column: Int, isSure: Bool)] = []
        var valued: [Int] = []
        var partial: [(name: FormColumn, column: Int)] = []
        for (meaning, column) in meanings {
            switch meaning {
            case .column(let name, let isWeak): found[name, default: []].append((column, isWeak))
            case .period(let isSure): yearly.append((column, isSure))
            case .valuePeriod: valued.append(column)
            case .part(let part):
                partial.append((part.column, column))
                guard case .part = part.meaning else { continue }
                if part.column == .answer { yearly.append((column, isSure: true)) } else { valued.append(column) }
            case .yearlyTotal: totals.append(column)
            case .scheme: schemes.append((texts[column] ?? "", column))
            case .unknown: if !areHidden { unknown.append((texts[column] ?? "", column)) }
            }
        }
        for name in FormColumn.allCases {
            guard let columns = found[name] else { continue }
            take(name, columns, areHidden: areHidden)
        }
        schemes.sort { $0.column < $1.column }
        guard !areHidden else {
            // A period among visible ones is a part of what they add up to.
            if !years.isEmpty { hidden += yearly.map { (.answer, $0.column, false) } }
            if !valueYears.isEmpty { hidden += valued.map { (.stated, $0, false) } }
            takeAlone(partial, areHidden: true)
            return
        }
        if isEachOnce(valued) { valueYears = valued.map { (texts[$0] ?? "", $0) } }
        takeYears(yearly, totals: totals)
        takeAlone(partial, areHidden: false)
    }

    /// Columns of a part that were not added up with others: a column for the whole goes before them, and the first of them
    /// is read where there is none.
    private mutating func takeAlone(_ partial: [(name: FormColumn, column: Int)], areHidden: Bool) {
        let known = Set((years + valueYears).map(\.column)).union(hidden.map(\.column))
        unclearYears.removeAll { unclear in partial.contains { $0.column == unclear.column } }
        for name in [FormColumn.answer, .stated] {
            let left = partial.filter { $0.name == name && !known.contains($0.column) }.map {
                ($0.column, isWeak: true)
            }
            // Beside parts that were added up nothing tells what it is: it stays unread, which is told.
            guard !left.isEmpty, columns[name] != nil || !has(name) else { continue }
            // A form needs answers, and of values that are stated for several parts none may be the whole.
            guard name == .answer || left.count == 1 || columns[name] != nil else { continue }
            take(name, left, areHidden: areHidden)
        }
    }

    /// One column named after a year is the year of the tender; several are answers by year. The same year twice is a
    /// group of answers and a group of something else: those are answers that stand under such a heading. Quarters beside
    /// a year may be parts of it or come before it, so neither are read unless a heading tells the answers among them.
    private mutating func takeYears(_ yearly: [(column: Int, isSure: Bool)], totals: [Int]) {
        let sure = yearly.filter(\.isSure)
        let answers = isEachOnce(yearly.map(\.column)) ? yearly : isEachOnce(sure.map(\.column)) ? sure : []
        years = answers.map { (texts[$0.column] ?? "", $0.column) }
        if yearly.count > answers.count, yearly.count > 1 {
            let taken = Set(answers.map(\.column))
            unclearYears = yearly.filter { !taken.contains($0.column) }.map { (texts[$0.column] ?? "", $0.column) }
        }
        // A total is one of answers or of values by the years that it stands next to.
        for total in totals {
            let answer = years.map(\.column).filter { $0 < total }.max() ?? (years.isEmpty ? -1 : 0)
            let value = valueYears.map(\.column).filter { $0 < total }.max() ?? -1
            let meaning: FormColumn = value > answer ? .stated : .answer
            if max(value, answer) >= 0, columns[meaning] == nil { columns[meaning] = total }
        }
    }

    /// Whether some columns are headed with several periods of one kind, each once.
    private func isEachOnce(_ columns: [Int]) -> Bool {
        columns.count > 1 && Set(columns.map { periodTexts[$0] }).count == columns.count
            && Set(columns.map(periodKind)).count == 1
            && Set(columns.map { periodTexts[$0].flatMap(HeadingPart.division) }).count == 1
    }

    /// The columns of answers and stated values that are read for the whole contract though their headings name a part of
    /// it, or say that their figures are others than the pledge.
    var partsReadAsWhole: [(name: FormColumn, column: Int, part: HeadingPart)] {
        [FormColumn.answer, .stated].compactMap { name in
            columns[name].flatMap { column in parts[column].map { (name, column, $0) } }
        }
    }

    /// The kind of period that a column is headed with; nil when it is headed with none.
    func periodKind(_ column: Int) -> PeriodKind? {
        periodTexts[column].flatMap { PeriodWords.kind($0) ?? PeriodWords.valueKind($0) ?? HeadingPart.kind($0) }
    }

    private mutating func take(_ name: FormColumn, _ found: [(column: Int, isWeak: Bool)], areHidden: Bool) {
        guard let chosen = found.first(where: { !$0.isWeak }) ?? found.first else { return }
        let isNew = columns[name] == nil
        if isNew { columns[name] = chosen.column }
        for (column, _) in found {
            if areHidden {
                hidden.append((name, column, isNew && column == chosen.column))
            } else if column != columns[name] {
                rivals.append((name, column))
            }
        }
    }

    /// The same headings with the references in a column that holds codes, where another is headed so as well, such as one
    /// that numbers the rows. It looks at the rows below, so it is for headings that were chosen.
    func preferringCodes(in sheet: Sheet) -> Headings {
        guard let first = columns[.reference], !sheet.isColumnHidden(first), !holdsCodes(sheet, first) else {
            return self
        }
        var headings = self
        if let other = rivals.first(where: { $0.meaning == .reference && holdsCodes(sheet, $0.column) }) {
            headings.columns[.reference] = other.column
            headings.rivals = rivals.map { $0 == other ? (.reference, first) : $0 }
        } else if headings.takeCodesFromQuestions(sheet) {
            headings.rivals.append((.reference, first))
        }
        return headings
    }

    private func holdsCodes(_ sheet: Sheet, _ column: Int) -> Bool {
        MeasureRows.holdsCodes(sheet, column: column, below: rows.upperBound)
    }

    /// A form without a column of references may print them before the questions: "NT18 - Total amount". False when this
    /// one does not.
    @discardableResult
    private mutating func takeCodesFromQuestions(_ sheet: Sheet) -> Bool {
        let questions =
            [columns[.question]].compactMap(\.self) + rivals.filter { $0.meaning == .question }.map(\.column)
        guard let codes = questions.first(where: { holdsCodes(sheet, $0) }) else { return false }
        columns[.reference] = codes
        columns[.question] = questions.first { $0 != codes }
        rivals.removeAll { $0.meaning == .question }
        return true
    }
}
