import SocialValue
import SpreadsheetModel
import Vocabulary

/// Thrown when a workbook holds no table of measures that can be taken for the return: none on any visible sheet, or
/// several that are equally good.
package struct NoReturnTable: Error, Hashable {
    /// The names of the visible sheets that were looked at, in tab order.
    package let sheets: [String]
    /// The sheet and row (from 1) that came nearest to being the headings, if any came near.
    package let nearestSheet: String?
    package let nearestRow: Int?
    /// The compulsory headings that were not found there.
    package let missing: [String]
    /// What may be one of the missing headings, misspelt or hidden: sentences.
    package let hints: [String]
    /// The places of the tables that are equally good, as "row 6 of sheet "Lot 1""; empty when there is none at all.
    package let equallyGood: [String]

    /// The sheets of the tables that are equally good, where each has the measures of one form on a sheet of its own: lots of
    /// a tender, or parts. Empty otherwise.
    package let lots: [String]

    /// No visible sheet holds a table with the compulsory columns.
    ///
    /// - Parameter hidden: the sheets that were not looked at, since nobody sees them.
    init(noneIn visible: [Sheet], hidden: [Sheet], compulsory: [FormColumn]) {
        var nearest: (sheet: Sheet, headings: Headings)?
        for sheet in visible {
            for headings in TableLocator.candidates(in: sheet)
            where headings.strength > nearest?.headings.strength ?? 0 { nearest = (sheet, headings) }
        }
        let lacking = compulsory.filter { !(nearest?.headings.has($0) ?? false) }
        sheets = visible.map(\.name)
        nearestSheet = nearest?.sheet.name
        nearestRow = nearest.map { $0.headings.rows.upperBound + 1 }
        missing = lacking.map(\.heading)
        var hints = (nearest?.headings.unknown ?? []).compactMap { text, column in
            HeadingVocabulary.nearest(to: text, among: lacking).map { meant in
                "Column \(CellReference.columnName(column)) is headed \"\(text)\": if that is \"\(meant.heading)\", "
                    + "correct the heading."
            }
        }
        if lacking.contains(.answer), let unclear = nearest?.headings.unclearYears, let first = unclear.first {
            let columns = unclear.map { CellReference.columnName($0.column) }.joined(separator: ", ")
            hints.append(
                "Several columns are for the same time, as \"\(first.text)\" is (columns \(columns)): head those with answers "
                    + "\"Answer\"."
            )
        }
        if lacking.contains(.answer), let nearest { hints += Self.hints(answersIn: nearest.headings) }
        self.hints = hints + hidden.compactMap { Self.hint(hidden: $0, compulsory: compulsory) }
        equallyGood = []
        lots = []
    }

    /// What to say of columns that may hold the answers, but not as whole units for the whole contract.
    private static func hints(answersIn headings: Headings) -> [String] {
        let values = headings.valueYears.prefix(1).map { text, column in
            "Column \(CellReference.columnName(column)) is headed \"\(text)\", which is a value in pounds for a part of the "
                + "contract, not an answer."
        }
        return values
            + headings.unknown.filter { HeadingVocabulary.mayBeAnswers($0.text) }.prefix(3).map { text, column in
                let reason =
                    ScaleWords.isNamed(in: text)
                    ? "which gives its figures another scale or a part of the contract"
                    : "which is not a heading for answers that we know"
                return
                    "Column \(CellReference.columnName(column)) is headed \"\(text)\", \(reason): ask for whole units for "
                    + "the whole contract under \"Answer\"."
            }
    }

    /// What to say of a hidden sheet that holds measures: it is not read, for nobody who opens the file sees it.
    private static func hint(hidden sheet: Sheet, compulsory: [FormColumn]) -> String? {
        let tables = TableLocator.tables(in: sheet, compulsory: compulsory)
        guard tables.contains(where: { !TableRows($0).lines.isEmpty }) else { return nil }
        return "The hidden sheet \"\(sheet.name)\" has one: ask for a file in which the return is visible."
    }

    /// Several tables are as good as each other, by sheet and row from 1, and hold different answers.
    ///
    /// - Parameter isOneForm: whether all have the same measures.
    package init(equallyGood tables: [(sheet: String, row: Int)], isOneForm: Bool = false) {
        sheets = []
        nearestSheet = nil
        nearestRow = nil
        missing = []
        hints = []
        equallyGood = tables.map { "row \($0.row) of sheet \"\($0.sheet)\"" }
        let names = tables.map(\.sheet)
        lots = isOneForm && Set(names).count == names.count ? names : []
    }

    /// The stable name of the cause.
    package var code: String { equallyGood.isEmpty ? "no-return-table" : "several-return-tables" }

    /// What to tell an officer, after the file's name.
    package var message: String {
        guard equallyGood.isEmpty else {
            return "has \(equallyGood.count) tables of measures that are equally good, with headings in "
                + "\(equallyGood.joined(separator: " and ")). Ask which one is the return, and for a file with that one "
                + "alone."
        }
        let looked = sheets.map { "\"\($0)\"" }.joined(separator: ", ")
        let headings = missing.map { "\"\($0)\"" }.joined(separator: " and ")
        let place =
            switch (nearestSheet, nearestRow) {
            case (let sheet?, let row?):
                "The nearest is row \(row) of sheet \"\(sheet)\", which has no column headed \(headings)."
            default:
                "A return has a row with at least \(TableLocator.leastHeadings) of the form's headings, \(headings) among "
                    + "them, and no row on these sheets is like that."
            }
        let advice = hints.isEmpty ? "Ask for the council's return form, filled in." : hints.joined(separator: " ")
        return "has no table of measures. Sheets looked at: \(looked.isEmpty ? "none is visible" : looked). \(place)"
            + " \(advice)"
    }
}
