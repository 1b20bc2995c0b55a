import SpreadsheetModel
import Valuation

/// Looks for measures that no visible row of the table names where else they may stand.
struct LostMeasures {
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
    /// The rows whose references name no measure of the council, with what they ask.
    private let unnamed: [(row: Int, text: String, question: String)]

    init(_ valued: ValuedReturn) {
        hidden = valued.source.form.hiddenRows
        hiddenPlaces = MeasurePlaces(hidden.map { $0.line?.reference })
        tables = valued.source.form.otherTables.map { ($0, MeasurePlaces($0.lines.map { $0.reference })) }
        let lines = valued.lines.lazy.map(\.line).filter { line in
            guard let reference = line.reference else { return true }
            return valued.framework?.place(of: reference) == nil
        }.prefix(Self.most)
        unnamed =
            lines.map { ($0.rowNumber, $0.referenceText, Self.words($0.question)) }
            + valued.source.form.strayAnswers.prefix(Self.most).map { ($0.cell.rowNumber, "", "") }
    }

    /// How many such rows are looked at: each is held against every measure that is missing.
    private static let most = 500

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
        let question = Self.words(measure.question)
        let found =
            unnamed.first { !question.isEmpty && $0.question == question }
            ?? unnamed.first { Self.holds(measure.reference, in: $0.text) }
            ?? unnamed.first { $0.row == row && $0.text.isEmpty && $0.question.isEmpty }
        return found.map { .mistyped(row: $0.row, text: $0.text) }
    }

    /// Whether one of a measure's codes stands in a reference that cannot be read: NT28 in "(NT28) Donations".
    private static func holds(_ reference: MeasureReference, in text: String) -> Bool {
        let text = text.uppercased().filter { $0.isLetter || $0.isNumber }
        return reference.codes.contains { code in
            guard let range = text.firstRange(of: "\(code)".uppercased()) else { return false }
            return text[range.upperBound...].first?.isNumber != true
        }
    }

    private static func words(_ question: String) -> String { HeadingVocabulary.normalized(question) }
}
