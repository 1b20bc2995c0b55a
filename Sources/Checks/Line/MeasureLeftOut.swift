import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// A measure of the council's framework has no row in the return.
enum MeasureLeftOut: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "measure-left-out", .check, .bidder,
        title: "A measure of the council has no row",
        meaning: """
            The council's workbook has a measure that the return has no row for. The row may have been deleted. If \
            the measure is in a hidden row, in another table, or in a row with a mistyped reference, we say so \
            instead. A hidden row with an answer has its own finding.
            """,
        fix: "Ask the bidder whether the row was removed on purpose.",
        request: "Tell us whether you removed the row on purpose.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        guard let measures = valued.framework?.measures else { return [] }
        let search = MissingMeasures(valued)
        let places = MeasurePlaces(valued.lines.map { $0.line.reference })
        // The row that stands where the missing one would: the row below the measure before it.
        var next = valued.lines.first?.line.referenceCell
        var missing = 0
        return measures.compactMap { measure in
            if let line = places.first(of: measure.reference).map({ valued.lines[$0].line }) {
                next = CellReference(row: line.referenceCell.row + 1, column: line.referenceCell.column)
                missing = 0
                return nil
            }
            missing += 1
            let found = search.place(of: measure, near: (next?.rowNumber).map { $0 + missing - 1 })
            return finding(measure.reference.text, found, at: valued.source.location(next))
        }
    }

    /// Nil for a measure whose hidden row has a finding of its own.
    private static func finding(_ name: String, _ place: MissingMeasures.Place?, at location: CellLocation) -> Finding?
    {
        let (message, fix): (String, String?) =
            switch place {
            case .hidden(_, isAnswered: true): ("", nil)
            case .hidden(let row, isAnswered: false):
                (
                    "\(name) is in row \(row), which is hidden and was not read.",
                    "Ask for a return in which the row is visible."
                )
            case .otherTable(let sheet, let row):
                (
                    "\(name) is not in the table that was read: it is in row \(row) of \"\(sheet)\".",
                    "Ask for a return with all measures in one table."
                )
            case .mistyped(let row, let text):
                (
                    "No row names \(name), but row \(row) may be meant for it: its reference is "
                        + (text.isEmpty ? "empty." : "\"\(Excerpt.of(text))\"."),
                    "Ask the bidder whether the row answers this measure."
                )
            case nil: ("The return has no row for \(name).", nil)
            }
        guard !message.isEmpty else { return nil }
        return Finding(
            definition, at: location, reference: name, message: message, expected: "a row for \(name)", fix: fix)
    }
}

/// Looks for measures that no visible row of the table names where else they may stand.
struct MissingMeasures {
    /// Where a measure stands, by its row from 1.
    enum Place: Hashable {
        case hidden(row: Int, isAnswered: Bool)
        case otherTable(sheet: String, row: Int)
        /// A row that asks for the measure, or stands in its place, under a reference that is not a measure's.
        case mistyped(row: Int, text: String)
    }

    private let hidden: [HiddenRow]
    private let hiddenPlaces: MeasurePlaces
    private let tables: [(table: OtherTable, places: MeasurePlaces)]
    /// A row whose reference names no measure of the council, with what it asks.
    private struct Unnamed {
        let row: Int
        let text: String
        let question: String
        /// The letters and figures of the reference's first ``MissingMeasures/longestReference`` characters, in capitals.
        let signs: [UInt8]

        init(row: Int, text: String, question: String) {
            (self.row, self.text, self.question) = (row, text, question)
            signs = MissingMeasures.signs(text.prefix(MissingMeasures.longestReference))
        }
    }

    private let unnamed: [Unnamed]
    /// The first such row with each question.
    private let firstWithQuestion: [String: Int]

    init(_ valued: ValuedReturn) {
        hidden = valued.source.form.hiddenRows
        hiddenPlaces = MeasurePlaces(hidden.map { $0.line?.reference })
        tables = valued.source.form.otherTables.map { ($0, MeasurePlaces($0.lines.map { $0.reference })) }
        let lines = valued.lines.lazy.map(\.line).filter { line in
            guard let reference = line.reference else { return true }
            return valued.framework?.place(of: reference) == nil
        }.prefix(Self.most)
        let rows =
            lines.map { Unnamed(row: $0.rowNumber, text: $0.referenceText, question: Self.words($0.question)) }
            + valued.source.form.strayAnswers.prefix(Self.most).map {
                Unnamed(row: $0.cell.rowNumber, text: "", question: "")
            }
        unnamed = rows
        firstWithQuestion = Dictionary(rows.indices.map { (rows[$0].question, $0) }) { first, _ in first }
    }

    /// How many such rows are looked at: each is held against every measure that is missing.
    private static let most = 500
    /// How many characters of a text are looked at for a reference.
    private static let longestReference = 200

    /// Where a measure stands; nil when it stands nowhere.
    ///
    /// - Parameter row: the row from 1 in which it would stand.
    func place(of measure: Measure, near row: Int?) -> Place? {
        if let found = hiddenPlaces.first(of: measure.reference).map({ hidden[$0] }) {
            return .hidden(row: found.rowNumber, isAnswered: found.answeredLine != nil)
        }
        for (table, places) in tables {
            guard let place = places.first(of: measure.reference) else { continue }
            return .otherTable(sheet: table.sheet, row: table.lines[place].rowNumber)
        }
        let found = asking(measure) ?? naming(measure.reference) ?? emptyRow(row)
        return found.map { .mistyped(row: $0.row, text: $0.text) }
    }

    private func asking(_ measure: Measure) -> Unnamed? {
        let question = Self.words(measure.question)
        return question.isEmpty ? nil : firstWithQuestion[question].map { unnamed[$0] }
    }

    /// The first row in whose reference, which cannot be read, one of a measure's codes stands: NT28 in "(NT28) Donations".
    private func naming(_ reference: MeasureReference) -> Unnamed? {
        let codes = reference.codes.map { Array("\($0)".uppercased().utf8) }
        return unnamed.first { row in codes.contains { Self.holds($0, in: row.signs) } }
    }

    private func emptyRow(_ row: Int?) -> Unnamed? {
        unnamed.first { $0.row == row && $0.text.isEmpty && $0.question.isEmpty }
    }

    /// Whether a code stands in a text with no further figure behind it. Bytes are compared: each row is held against each
    /// measure.
    private static func holds(_ code: [UInt8], in text: [UInt8]) -> Bool {
        guard let first = code.first, text.count >= code.count else { return false }
        let last = text.count - code.count
        guard let start = text[...last].firstIndex(of: first),
            let found = (start...last).first(where: {
                text[$0] == first && text[$0..<$0 + code.count].elementsEqual(code)
            })
        else { return false }
        let end = found + code.count
        return end == text.count || !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[end])
    }

    private static func signs(_ text: Substring) -> [UInt8] {
        Array(text.uppercased().filter { $0.isLetter || $0.isNumber }.utf8)
    }

    private static func words(_ question: String) -> String { HeadingVocabulary.normalized(question) }
}
