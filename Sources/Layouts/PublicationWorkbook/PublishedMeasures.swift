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
        CellRange(
            CellReference(row: rows.lowerBound, column: column), CellReference(row: rows.upperBound, column: column))
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
