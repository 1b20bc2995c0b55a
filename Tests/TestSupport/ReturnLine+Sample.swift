package import SocialValue
import SpreadsheetModel

extension ReturnLine {
    /// A line of a return with the given figures in columns E to G; nil leaves a cell blank.
    ///
    /// - Parameters:
    ///   - row: the row as Excel shows it, from 1.
    ///   - places: the decimal places the proxy is shown with; nil for its own.
    package static func sample(
        _ reference: String = "NT18", row: Int = 2, theme: String = "Growth", unit: String = "£", proxy: String? = "1",
        places: Int? = nil, answer: String? = "1", stated: String? = nil, isFormula: Bool = false,
        priorities: [String: String] = [:]
    ) -> ReturnLine {
        ReturnLine(
            reference: MeasureReference(reference), referenceText: reference,
            referenceCell: CellReference(row: row - 1, column: 1), theme: theme, question: "Question of \(reference)",
            unit: MeasureUnit(unit),
            proxy: ReturnedProxy(
                cell: CellReference(row: row - 1, column: 4), text: proxy,
                proxy: proxy.map { Proxy(.exactly($0), shownPlaces: places) }),
            answer: Answer(
                cell: CellReference(row: row - 1, column: 5), text: answer,
                state: answer.map { AnswerState(quantity: .exactly($0)) } ?? .blank),
            stated: StatedAmount(
                cell: CellReference(row: row - 1, column: 6), text: stated, amount: stated.map { .exactly($0) },
                isFormula: isFormula),
            priorities: priorities)
    }
}
