import Forms
import SocialValue
import SpreadsheetModel
import Valuation
import WorkbookPlans

/// A published table of totals: one row for each theme or priority, then the grand total.
struct PublishedTotals {
    /// A theme or a priority.
    struct Group {
        /// The label that its measures carry; empty for those without one.
        let label: String
        /// The label that it is published under.
        let shown: String
        /// What its measures add up to.
        let amounts: ComputedAndStated
    }

    let plan: SheetPlan

    /// - Parameters:
    ///   - heading: what the groups are: "Theme", or a priority scheme's name.
    ///   - name: the tab's name.
    ///   - table: the table's name.
    ///   - total: what all measures add up to.
    ///   - basis: the figures that are published.
    ///   - memberLabels: the measures' labels, top down, empty for those without one.
    ///   - labels: the cells of the measures' labels.
    ///   - amounts: the cells of their amounts.
    init(
        _ heading: String, name: String, table: String, groups: [Group], total: ComputedAndStated,
        basis: ValuationBasis,
        memberLabels: [String], labels: CellRange, amounts: CellRange
    ) {
        let figures = ["Pledged Social Value (£)", "Share of total"]
        let plain = TableHeadings.made(of: [heading], beside: figures)[0]
        let measures = PublishedAmounts(
            labels: labels, amounts: amounts, memberLabels: memberLabels, names: groups.map(\.label), basis: basis)
        let whole = basis.figure(of: total)
        let sheet = PublishedSheet(
            name, title: "Social value pledged by \(plain)",
            lead: [
                "Amounts are in pounds. They are pledges, not delivery [note 1].",
                "The last row is the total of the others. Shares are of that total."
                    + (basis == .stated ? " A total that no measure states is shown as \"not stated\" [note 3]." : ""),
                "Source: the sheet \(PublishedMeasures.name).",
            ],
            table: table,
            headings: [(plain, false)] + figures.map { ($0, true) },
            widths: [56, 24, 18], count: groups.count + 1
        ) { record, number in
            let first = number - record
            let totalRow = first + groups.count
            guard record < groups.count else {
                let sum = groups.isEmpty ? nil : "SUM(B\(first):B\(totalRow - 1))"
                return Self.cells(
                    "Total SV Pledge", sum.map(measures.total), whole, of: whole, totalRow: totalRow, number: number)
            }
            let group = groups[record]
            let sum = measures.sum(of: group.label, at: "$A\(number)")
            return Self.cells(
                group.shown, sum, basis.figure(of: group.amounts), of: whole, totalRow: totalRow, number: number)
        }
        plan = sheet.plan
    }

    private static func cells(
        _ label: String, _ formula: String?, _ amount: Money?, of total: Money?, totalRow: Int, number: Int
    ) -> [SheetBuilder.Entry?] {
        let cached = ValuationBasis.cached(amount)
        return [
            (.text(label), PublicationStyle.cell),
            (formula.map { .formula($0, cached: cached) } ?? .number(.zero), PublicationStyle.money),
            (
                .formula(
                    "IF(COUNT(B\(number),$B$\(totalRow))<2,\"\",IF($B$\(totalRow)=0,0,B\(number)/$B$\(totalRow)))",
                    cached: share(of: amount, in: total)),
                PublicationStyle.share
            ),
        ]
    }

    /// Nothing of a total of nothing, and an empty text when there is no amount or no total.
    private static func share(of amount: Money?, in total: Money?) -> CachedValue {
        guard let amount, let total else { return .text("") }
        if total == .zero { return .number(.zero) }
        return .number(amount.pounds.divided(by: total.pounds, places: 15) ?? .zero)
    }
}
