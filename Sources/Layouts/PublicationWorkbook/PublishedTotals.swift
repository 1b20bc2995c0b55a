import Forms
import SpreadsheetModel
import Valuation

/// A published table of totals: one row for each theme or priority, then the grand total.
struct PublishedTotals {
    let plan: SheetPlan

    /// - Parameters:
    ///   - heading: what the groups are: "Theme", or a priority scheme's name.
    ///   - name: the tab's name.
    ///   - table: the table's name.
    ///   - groups: the label that the group's measures carry, empty for those without one, with their sum.
    ///   - total: the grand total.
    ///   - memberLabels: the measures' labels, top down, empty for those without one.
    ///   - labels: the cells of the measures' labels.
    ///   - amounts: the cells of their amounts.
    init(
        _ heading: String, name: String, table: String, groups: [(label: String, amount: Money)], total: Money,
        memberLabels: [String], labels: CellRange, amounts: CellRange
    ) {
        let figures = ["Pledged Social Value (£)", "Share of total"]
        let plain = TableHeadings.made(of: [heading], beside: figures)[0]
        let labelCells = SheetFormula.address(labels, on: PublishedMeasures.name)
        let amountCells = SheetFormula.address(amounts, on: PublishedMeasures.name)
        let references = SheetFormula.address(labels.column(1), on: PublishedMeasures.name)
        let sheet = PublishedSheet(
            name, title: "Social value pledged by \(plain)",
            lead: [
                "Amounts are in pounds. They are pledges, not delivery [note 1].",
                "The last row is the total of the others. Shares are of that total.",
                "Source: the sheet \(PublishedMeasures.name).",
            ],
            table: table,
            headings: [(plain, false)] + figures.map { ($0, true) },
            widths: [56, 24, 18], count: groups.count + 1
        ) { record, number in
            let first = number - record
            let totalRow = first + groups.count
            guard record < groups.count else {
                return Self.cells(
                    "Total SV Pledge", groups.isEmpty ? "0" : "SUM(B\(first):B\(totalRow - 1))", total, of: total,
                    totalRow: totalRow, number: number)
            }
            let (label, amount) = groups[record]
            let match = label.isEmpty ? "\"\"" : "$A\(number)"
            let sum = SheetFormula.sum(
                of: amountCells, where: labelCells, is: match, beside: references, among: groups.map(\.label),
                cells: (rows: amounts.cells(beside: memberLabels, being: label), sheet: PublishedMeasures.name))
            return Self.cells(
                label.isEmpty ? "No priority" : label, sum, amount, of: total,
                totalRow: totalRow, number: number)
        }
        plan = sheet.plan
    }

    private static func cells(
        _ label: String, _ formula: String, _ amount: Money, of total: Money, totalRow: Int, number: Int
    ) -> [SheetDraft.Entry?] {
        let share = total == .zero ? nil : amount.pounds.divided(by: total.pounds, places: 15)
        return [
            (.text(label), PublicationStyle.cell),
            (.formula(formula, cached: .number(amount.pounds)), PublicationStyle.money),
            (
                .formula("IF($B$\(totalRow)=0,0,B\(number)/$B$\(totalRow))", cached: .number(share ?? .zero)),
                PublicationStyle.share
            ),
        ]
    }
}

extension CellRange {
    /// The cells of a column whose labels are a text.
    fileprivate func cells(beside labels: [String], being label: String) -> [CellReference] {
        labels.indices.filter { labels[$0] == label }.map {
            CellReference(row: first.row + $0, column: first.column)
        }
    }

    /// The same rows of another column.
    fileprivate func column(_ column: Int) -> CellRange {
        CellRange(CellReference(row: first.row, column: column), CellReference(row: last.row, column: column))
    }
}
