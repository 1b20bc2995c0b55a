import SpreadsheetModel
import WorkbookPlans

/// A published sheet: a title in A1, lines about the table in column A, and the one tagged table, last on the sheet.
struct PublishedSheet {
    private(set) var plan: SheetPlan
    /// The row of the headings, from 0.
    let headingRow: Int
    /// The rows of the table below its headings, from 0.
    let rows: ClosedRange<Int>

    /// The most characters that the columns may take for the letters to be of 8 points on A4.
    private static let widest = 198.0

    /// Whether its letters would be too small on A4.
    let isWide: Bool

    /// Lays a sheet out. An empty table gets one row that says so.
    ///
    /// - Parameters:
    ///   - name: the tab's name.
    ///   - title: what stands in A1.
    ///   - lead: further lines above the table, one a row.
    ///   - table: the table's name: a word, unique in the workbook.
    ///   - headings: texts that are all different, each with whether figures stand below it.
    ///   - widths: the columns' widths in characters.
    ///   - row: the cells of a record, given the number of its row as Excel shows it.
    init(
        _ name: String, title: String, lead: [String], table: String, headings: [(text: String, isFigure: Bool)],
        widths: [Double], count: Int, row: (_ record: Int, _ number: Int) -> [SheetBuilder.Entry?]
    ) {
        var draft = SheetBuilder(name)
        draft.row([(.text(title), PublicationStyle.title)])
        for line in ["This sheet has one table."] + lead { draft.row([(.text(line), PublicationStyle.lead)]) }
        headingRow = draft.row(
            headings.map { (.text($0.text), $0.isFigure ? PublicationStyle.figureHeading : PublicationStyle.heading) })
        for record in 0..<count { draft.row(row(record, draft.nextRow + 1)) }
        if count == 0 { draft.row([(.text("None."), PublicationStyle.cell)]) }
        rows = headingRow + 1...draft.nextRow - 1
        draft.plan.tables = [
            TablePlan(
                name: table,
                range: CellRange(row: headingRow, column: 0, lastRow: rows.upperBound, lastColumn: headings.count - 1),
                headings: headings.map(\.text))
        ]
        draft.fit(widths)
        draft.plan.showsGridLines = true
        draft.plan.page.isLandscape = true
        draft.plan.page.hasNarrowMargins = true
        isWide = widths.reduce(0, +) > Self.widest
        draft.plan.page.repeatedRows = headingRow...headingRow
        plan = draft.plan
    }

    /// Adds links to cells of the table.
    mutating func add(_ links: [LinkPlan]) { plan.links += links }
}

/// Names for tabs made from words of a return: what a tab cannot carry is left out, and no two are the same.
struct SheetNames {
    private var taken: Set<String>

    init(taken: [String]) {
        self.taken = Set(taken.map { $0.lowercased() })
    }

    /// The nearest free name: at most 31 UTF-16 code units, none of `[ ] : * ? / \`, no apostrophe at either end. Signs
    /// are told by their scalars, as programs tell them.
    mutating func next(_ wanted: String) -> String {
        let line = CellText.line(wanted)
        // A name that looks like the escape of a character is taken for that character.
        let forbidden = " []:*?/\\#" + (XStringEscaping.escaped(line) == line ? "" : "_")
        let words = line.unicodeScalars.split { forbidden.unicodeScalars.contains($0) }
        let plain = Array(words.joined(separator: " ".unicodeScalars))
        var number = 1
        while true {
            let mark = number == 1 ? "" : " \(number)"
            let name = Self.trimmed(plain, to: 31 - mark.utf16.count) + mark
            if taken.insert(name.lowercased()).inserted { return name }
            number += 1
        }
    }

    private static func trimmed(_ scalars: [Unicode.Scalar], to limit: Int) -> String {
        func isOuter(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == " " }
        var units = 0
        let kept = scalars.prefix { scalar in
            units += UTF16.width(scalar)
            return units <= limit
        }
        var name = String.UnicodeScalarView(kept.drop(while: isOuter))
        while let last = name.last, isOuter(last) { name.removeLast() }
        return name.isEmpty ? "Sheet" : String(name)
    }
}

/// Names for published tables made from words of a return: a word that says what the table holds, and no two the same.
struct TableNames {
    private var taken: Set<String> = []

    /// "Totals_CWB_Priority" for the totals by "CWB Priority". Letters and digits of ASCII are kept, so that every
    /// program takes the name; a number alone would say nothing.
    mutating func next(totalsBy heading: String) -> String {
        let words = heading.prefix(60).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "_")
        let saysNothing = words.allSatisfy { $0.isNumber || $0 == "_" }
        let name = "Totals_" + (words.isEmpty ? "Priority" : saysNothing ? "Priority_" + words : words)
        var (free, number) = (name, 1)
        while !taken.insert(free.lowercased()).inserted {
            number += 1
            free = "\(name)_\(number)"
        }
        return free
    }
}
