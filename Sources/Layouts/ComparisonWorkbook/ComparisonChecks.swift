import Assessment
import SocialValue
import SpreadsheetModel
import Valuation
import WorkbookPlans

/// The sheet `Checks` of a comparison: totals meet, marks stay within 0 and their weight, and nobody is left out.
struct ComparisonChecks {
    let plan: SheetPlan

    init(_ lots: [(lot: LotAssessment, sheets: LotSheets)], findings: BidFindingsSheet, tender: Tender) {
        var checks: [WorkbookCheck] = []
        for (lot, sheets) in lots {
            let phrase = lots.count > 1 ? " (\(CellText.line(lot.label, limit: 60)))" : ""
            checks += Self.counts(lot, sheets, phrase) + Self.totals(lot, sheets, phrase)
            checks += Self.scores(lot, sheets, phrase, tender)
        }
        if let codes = findings.codes {
            let count = ExactDecimal(codes.last.row - codes.first.row + 1)
            checks.append(
                WorkbookCheck(
                    "Number of findings", .count, SheetFormula.filledCount(codes, on: BidFindingsSheet.place),
                    .number(count), value: count))
        }
        plan =
            CheckList(
                checks,
                notes: [(.text("Each difference must read 0. A change on Scores shows here."), HouseStyle.line)]
            ).plan
    }

    private static func counts(_ lot: LotAssessment, _ sheets: LotSheets, _ phrase: String) -> [WorkbookCheck] {
        guard let rows = sheets.scores.rows else { return [] }
        let names = CellRange(
            CellReference(row: rows.lowerBound, column: 0), CellReference(row: rows.upperBound, column: 0))
        let count = ExactDecimal(lot.bids.count)
        return [
            WorkbookCheck(
                "Number of bids\(phrase)", .count, SheetFormula.filledCount(names, on: sheets.scores.place),
                .number(count), value: count)
        ]
    }

    // MARK: Pounds

    private static func totals(_ lot: LotAssessment, _ sheets: LotSheets, _ phrase: String) -> [WorkbookCheck] {
        lot.bids.indices.filter { lot.bids[$0].valued != nil }.flatMap { bid -> [WorkbookCheck] in
            let name = CellText.line(lot.bids[bid].name, limit: 80) + phrase
            let total = lot.themes.compactMap { $0.cells[bid]?.counted }.total().pounds
            let cell = SheetFormula.absoluteAddress(
                sheets.comparison.cell(sheets.comparison.totalRow, ofBid: bid), on: sheets.comparison.place)
            let own = WorkbookCheck(
                "\(name): the total is the one Pledgebook worked out", .money, cell, .number(total), value: total)
            let themes = meets(
                "\(name): themes add up to the total", sheets.themes.totals[bid], sheets.themes.place, cell, total)
            let schemes = sheets.themes.schemeTotals.map { scheme, cells in
                meets(
                    "\(name): priorities of \(CellText.line(scheme, limit: 60)) add up to the total", cells[bid],
                    sheets.themes.place, cell, total)
            }
            return [own, themes] + schemes
        }
    }

    private static func meets(
        _ name: String, _ cell: CellReference, _ sheet: SheetQualifier, _ total: String, _ value: ExactDecimal
    ) -> WorkbookCheck {
        WorkbookCheck(
            name, .money, SheetFormula.absoluteAddress(cell, on: sheet), .formula(total, cached: .number(value)),
            value: value)
    }

    // MARK: Marks

    private static func scores(
        _ lot: LotAssessment, _ sheets: LotSheets, _ phrase: String, _ tender: Tender
    ) -> [WorkbookCheck] {
        guard !lot.criteria.isEmpty, !lot.bids.isEmpty, let column = sheets.scores.columns.total else { return [] }
        let places = tender.markPlaces
        let weights = lot.criteria.reduce(ExactDecimal.zero) { $0.adding($1.weight) ?? $0 }
        let sum = CellReference(row: sheets.scores.columns.headingRow + 1, column: column)
        var checks = [
            WorkbookCheck(
                "Weights add up as published\(phrase)", .marks(places: weights.decimalPlaces),
                SheetFormula.absoluteAddress(sum, on: sheets.scores.place), .number(weights), value: weights)
        ]
        checks += lot.criteria.indices.compactMap { criterion in
            within(lot.criteria[criterion], column: sheets.scores.columns.firstMark + criterion, sheets, phrase)
        }
        for (position, bid) in sheets.scores.bids.enumerated() {
            guard let total = bid.total, let cell = sheets.scores.total(ofRow: position) else { continue }
            checks.append(
                WorkbookCheck(
                    "\(CellText.line(bid.name, limit: 80))\(phrase): the marks are those Pledgebook gave",
                    .marks(places: max(places, total.decimalPlaces)),
                    Self.numberOrZero(SheetFormula.absoluteAddress(cell, on: sheets.scores.place)), .number(total),
                    value: total))
        }
        return checks
    }

    /// A cell's number, and 0 where somebody changed Scores so that it has none: the difference says so then.
    private static func numberOrZero(_ cell: String) -> String { "IF(ISNUMBER(\(cell)),\(cell),0)" }

    /// How many marks of a criterion are outside 0 and its weight.
    private static func within(
        _ criterion: Criterion, column: Int, _ sheets: LotSheets, _ phrase: String
    ) -> WorkbookCheck? {
        sheets.scores.cells(ofColumn: column).map { cells in
            let range = SheetFormula.address(cells, on: sheets.scores.place)
            let weight = CellReference(row: sheets.scores.columns.headingRow + 1, column: column)
            let most = SheetFormula.absoluteAddress(weight, on: sheets.scores.place)
            return WorkbookCheck(
                "Marks for \(CellText.line(criterion.name, limit: 60)) outside 0 and the weight\(phrase)", .count,
                "COUNTIF(\(range),\"<0\")+COUNTIF(\(range),\">\"&\(most))", .number(.zero), value: .zero)
        }
    }
}
