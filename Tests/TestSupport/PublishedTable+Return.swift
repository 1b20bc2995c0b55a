package import SocialValue
import SpreadsheetModel
import Vocabulary

extension PublishedTable {
    /// A file to say the table came in.
    package static let file = SourceFile(
        name: "published.xlsx", sha256: String(repeating: "0123456789abcdef", count: 4), byteCount: 12_345)

    /// The table as a return, put together here without the code under test.
    package static let `return` = Return(
        file: file, sheet: "Return", headerRow: 1, themes: distinct(column: 0),
        schemes: [7, 8].map { PriorityScheme(rows[0][$0], priorities: distinct(column: $0)) },
        lines: rows.indices.dropFirst().map(line),
        statedTotal: StatedAmount(
            cell: CellReference(row: 25, column: 0), text: "£8,461,245.35", amount: .exactly("8461245.35")))

    /// The table as a council's framework, with the fifth theme that has no measures.
    package static let framework = Framework(
        themes: `return`.themes + ["Innovation: Promoting Social Innovation"],
        measures: `return`.lines.compactMap { line in
            line.reference.map { reference in
                Measure(
                    reference: reference, theme: line.theme, question: line.question, unit: line.unit,
                    proxy: line.proxy.proxy, priorities: line.priorities)
            }
        },
        schemes: `return`.schemes)

    private static func distinct(column: Int) -> [String] {
        rows.dropFirst().map { $0[column] }.reduce(into: []) { names, name in
            if !names.contains(name) { names.append(name) }
        }
    }

    private static func line(_ row: Int) -> ReturnLine {
        let fields = rows[row]
        var line = ReturnLine(
            reference: MeasureReference(fields[1]), referenceText: fields[1], referenceCell: cell(row, 1),
            theme: fields[0], question: fields[2], unit: MeasureUnit(fields[3]),
            proxy: ReturnedProxy(cell: cell(row, 4), text: fields[4], proxy: Proxy(.exactly(fields[4]))),
            answer: Answer(
                cell: cell(row, 5), text: text(fields[5]),
                state: text(fields[5]).map { AnswerState(quantity: .exactly($0)) } ?? .blank),
            stated: StatedAmount(cell: cell(row, 6), text: text(fields[6]), amount: text(fields[6]).map(amount)),
            priorities: [rows[0][7]: fields[7], rows[0][8]: fields[8]])
        line.themeCell = cell(row, 0)
        line.questionCell = cell(row, 2)
        line.unitCell = cell(row, 3)
        return line
    }

    private static func cell(_ row: Int, _ column: Int) -> CellReference {
        CellReference(row: row, column: column)
    }

    private static func text(_ field: String) -> String? {
        field.isEmpty ? nil : field
    }

    /// "£ 738,768.00" and "£ -", the two forms the table prints.
    private static func amount(_ printed: String) -> Money {
        let digits = printed.filter { $0.isNumber || $0 == "." }
        return digits.isEmpty ? .zero : .exactly(digits)
    }
}
