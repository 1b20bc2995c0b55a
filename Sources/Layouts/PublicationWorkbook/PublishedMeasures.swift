import SocialValue
import SpreadsheetModel
import Valuation
import WorkbookPlans

/// The published table of measures, themes in the council's order.
struct PublishedMeasures {
    /// The sheet's name.
    static let name = PledgeSheet.name
    /// The sheet in formulas.
    static let place = PledgeSheet.place

    let plan: SheetPlan
    /// Whether its letters would be too small on A4.
    let isWide: Bool
    /// The lines in the order of the table.
    let lines: [ValuedLine]
    private let rows: ClosedRange<Int>

    init(_ data: PublishedData) {
        let valued = data.valued
        let lines = Array(valued.linesByTheme.joined())
        self.lines = lines
        let formula = AmountFormula(lines)
        let bidder = valued.source.bidder.map { CellText.line($0) }
        let sheet = PublishedSheet(
            Self.name,
            title: "Social value pledged" + (bidder.map { " by \($0)" } ?? ""),
            lead: [
                "Amounts are in pounds. They are pledges, not delivery [note 1]. \(PublishedNotes.basisLine(data.basis))",
                "Some cells may be empty: the bidder did not answer that measure, or it has no priority [note 3]. Some "
                    + "measures are recorded but not valued [note 4].",
                "Source: the bidder's return. For the publisher and the licence, see the sheet \(PublishedAbout.name).",
            ],
            table: "Measures",
            headings: data.columns.map { ($0.heading, $0.isFigure) }, widths: data.columns.map(\.width),
            count: lines.count
        ) { record, number in
            Self.cells(of: lines[record], data, formula, number: number)
        }
        plan = sheet.plan
        isWide = sheet.isWide
        rows = sheet.rows
    }

    /// The cells of one column of the table, headings left out.
    func cells(ofColumn column: Int) -> CellRange {
        CellRange(row: rows.lowerBound, column: column, lastRow: rows.upperBound)
    }

    private static func cells(
        of line: ValuedLine, _ data: PublishedData, _ formula: AmountFormula, number: Int
    ) -> [SheetBuilder.Entry?] {
        let cell = PublicationStyle.cell
        let texts = [line.theme, line.line.label, line.line.question, line.line.unit.text]
        return texts.map { SheetBuilder.text($0, cell) }
            + [
                line.proxy.map { proxy in
                    (
                        .number(proxy.value),
                        PublicationStyle.figure(HouseStyle.quantity(places: proxy.shownPlaces))
                    )
                } ?? SheetBuilder.text(line.line.proxy.text, cell),
                line.line.answer.state.quantity.map { answer in
                    (.number(answer), PublicationStyle.figure(HouseStyle.quantity(places: answer.decimalPlaces)))
                } ?? SheetBuilder.text(line.line.answer.words, cell),
                amount(line, data.basis, formula, number: number),
            ] + data.valued.schemeNames.map { SheetBuilder.text(line.priorities[$0], cell) }
    }

    private static func amount(
        _ line: ValuedLine, _ basis: ValuationBasis, _ formula: AmountFormula, number: Int
    ) -> SheetBuilder.Entry {
        guard let amount = basis.amount(of: line) else { return (.blank, PublicationStyle.money) }
        guard basis == .computed, AmountFormula.worksOut(line) else {
            return (.number(amount.pounds), PublicationStyle.money)
        }
        return (.formula(formula.text(rowNumber: number), cached: .number(amount.pounds)), PublicationStyle.money)
    }
}

/// The formulas that add up published measures by theme or priority, and tell a sum that nobody stated from £0.
struct PublishedAmounts {
    /// The cells of the measures' labels.
    let labels: CellRange
    /// The cells of their amounts.
    let amounts: CellRange
    /// The figures that are published.
    let basis: ValuationBasis
    /// Whether a formula's equals sign tells apart all the labels that are looked for.
    private let isTold: Bool
    /// The amounts of the measures with each label, top down; none where the labels themselves tell.
    private let cells: [String: [CellReference]]

    /// Cost: one pass over the labels, however many are asked for.
    ///
    /// - Parameters:
    ///   - memberLabels: the measures' labels, top down, empty for those without one.
    ///   - names: all the labels that are looked for in this column.
    init(labels: CellRange, amounts: CellRange, memberLabels: [String], names: [String], basis: ValuationBasis) {
        self.labels = labels
        self.amounts = amounts
        self.basis = basis
        isTold = SheetFormula.isTold(names)
        cells =
            isTold
            ? [:]
            : Dictionary(grouping: memberLabels.indices) { memberLabels[$0] }.mapValues { places in
                places.map { CellReference(row: amounts.first.row + $0, column: amounts.first.column) }
            }
    }

    /// The sum of the measures with a label.
    ///
    /// - Parameters:
    ///   - label: the label; empty for measures without one.
    ///   - cell: the address of the cell that shows it.
    func sum(of label: String, at cell: String) -> String {
        let match = label.isEmpty ? "\"\"" : cell
        let sum = SheetFormula.sum(
            of: address(amounts), where: address(labels), is: match, beside: references,
            isTold: isTold, cells: cells[label] ?? [], on: PublishedMeasures.place)
        guard basis == .stated else { return sum }
        let members = "(\(address(labels))=\(match))*(\(references)<>\"\")"
        return SheetFormula.statedSum(
            sum, filled: "SUMPRODUCT(\(members)*(\(address(amounts))<>\"\"))", lines: "SUMPRODUCT(\(members))")
    }

    /// The total of all measures, which on the stated basis is one only where a measure states an amount.
    func total(_ sum: String) -> String {
        guard basis == .stated else { return sum }
        return SheetFormula.statedSum(sum, filled: SheetFormula.filledCount(references, and: address(amounts)))
    }

    private var references: String { address(labels.column(1)) }

    private func address(_ range: CellRange) -> String { SheetFormula.address(range, on: PublishedMeasures.place) }
}

extension CellRange {
    /// The same rows of another column.
    fileprivate func column(_ column: Int) -> CellRange {
        CellRange(row: first.row, column: column, lastRow: last.row)
    }
}

/// A column of the published table and what it means: the source of the heading and of the data dictionary.
struct PublishedColumn {
    /// The heading, unique in its table.
    let heading: String
    /// "text", "date", "number", or "number or text".
    let type: String
    /// The unit of its values; empty for text.
    let unit: String
    /// What it holds, in plain words.
    let meaning: String
    /// The width of the column, in characters.
    let width: Double

    /// Whether it holds figures, which stand to the right.
    var isFigure: Bool { type.hasPrefix("number") }
}
