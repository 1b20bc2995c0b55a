import SpreadsheetModel
import Valuation
import WorkbookPlans

/// The workbook for the public: the same figures as the finance officer's, one plain tagged table a sheet.
///
/// It keeps to the Analysis Function's "Making spreadsheets accessible: checklist of the basics": a title in A1, unique
/// headings, nothing merged, hidden, frozen, filtered or filled, no blank rows inside a table and nothing below it,
/// notes on a sheet of their own, a title and a language in the properties.
struct PublicationWorkbook {
    let facts: WorkbookFacts
    let properties: DocumentProperties

    /// What the workbook is first, then measures, themes, one sheet a priority scheme, and notes; all for the same paper.
    var plan: WorkbookPlan {
        let data = PublishedData(facts.valued, basis: facts.basis)
        let measures = PublishedMeasures(data)
        var names = SheetNames(taken: [PublishedMeasures.name, PublishedNotes.name, PublishedAbout.name])
        var tables = TableNames()
        var sheets = [measures.plan]
        let themes = facts.valued.themes.map {
            PublishedTotals.Group(label: $0.theme, shown: $0.label, amounts: $0.amounts)
        }
        sheets.append(
            totals("Theme", column: 0, of: themes, beside: measures, names: &names, tables: &tables) { $0.theme })
        for (index, scheme) in facts.valued.schemeNames.enumerated() {
            let priorities = facts.valued.priorities.filter { $0.scheme == scheme }.map { total in
                PublishedTotals.Group(label: total.priority ?? "", shown: total.label, amounts: total.amounts)
            }
            let column = PublishedData.firstSchemePosition + index
            sheets.append(
                totals(scheme, column: column, of: priorities, beside: measures, names: &names, tables: &tables) {
                    $0.priorities[scheme] ?? ""
                })
        }
        sheets.append(PublishedNotes(facts).plan)
        sheets.insert(PublishedAbout(facts, sheets: sheets.map(\.name)).plan, at: 0)
        if measures.isWide {
            for index in sheets.indices { sheets[index].page.paper = .a3 }
        }
        return WorkbookPlan(sheets: sheets, properties: properties)
    }

    private func totals(
        _ heading: String, column: Int, of groups: [PublishedTotals.Group], beside measures: PublishedMeasures,
        names: inout SheetNames, tables: inout TableNames, label: (ValuedLine) -> String
    ) -> SheetPlan {
        PublishedTotals(
            heading, name: names.next("Totals by \(heading)"),
            table: tables.next(totalsBy: heading), groups: groups,
            total: facts.valued.total, basis: facts.basis,
            memberLabels: measures.lines.map { label($0) }, labels: measures.cells(ofColumn: column),
            amounts: measures.cells(ofColumn: PublishedData.amountPosition)
        ).plan
    }
}

/// The licence that councils publish data under (UK Government Licensing Framework).
enum Licence {
    static let name = "Open Government Licence v3.0"
    static let address = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
}

/// The look of published sheets: Arial 12, bold headings ruled off below, no fills and no colour at all.
enum PublicationStyle {
    /// A cell with text in a table, a step away from the figures to its left.
    static let cell = make { format in
        format.horizontal = .left
        format.indent = 1
    }
    /// A line above a table, which runs on over the cells beside it.
    static let lead = make { $0.wraps = false }
    static let title = make { format in
        format.font.size = 16
        format.font.isBold = true
        format.wraps = false
    }
    static let heading = make { format in
        format.font.isBold = true
        format.border.bottom = .thin
        format.vertical = .bottom
        format.horizontal = .left
        format.indent = 1
    }
    static let figureHeading = heading.with { format in
        format.horizontal = .right
        format.indent = 0
    }
    static let money = figure(NumberFormat("#,##0.00"))
    static let share = figure(HouseStyle.share)
    static let link = cell.with { $0.font.isUnderlined = true }

    static func figure(_ number: NumberFormat) -> CellFormat {
        make { format in
            format.number = number
            format.horizontal = .right
        }
    }

    private static func make(_ change: (inout CellFormat) -> Void) -> CellFormat {
        var format = CellFormat()
        format.font.size = 12
        format.wraps = true
        format.vertical = .top
        change(&format)
        return format
    }
}
