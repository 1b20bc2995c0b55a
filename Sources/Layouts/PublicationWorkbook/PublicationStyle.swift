import SpreadsheetModel
import WorkbookPlans

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
