import Findings
import SpreadsheetModel
import WorkbookPlans

/// The look of every workbook Pledgebook makes. The only file with colours, typefaces, widths and number formats.
enum HouseStyle {
    /// The language of every word.
    static let language = "en-GB"

    // Colours, chosen for contrast of at least 4.5 to 1 between letters and fill.
    static let ink = Color(0x1F2A37)
    static let headingFill = Color(0x1F3A5F)
    static let headingInk = Color(0xFFFFFF)
    static let subtotalFill = Color(0xE3EAF2)
    static let totalFill = Color(0xC9D6E5)
    static let rule = Color(0xB5BFCC)
    static let stopFill = Color(0xF8D7D3)
    static let stopHeadingFill = Color(0x8E1B10)
    static let checkFill = Color(0xFCEBC8)
    static let inputFill = Color(0xFFFBE6)
    static let inputRule = Color(0x7A6A2B)
    static let bar = Color(0x1F3A5F)
    /// Lighter than ``bar`` by a contrast of 3 to 1, and darker than paper by as much, so that nobody needs the colour.
    static let otherBar = Color(0xC97B4A)
    static let linkInk = Color(0x0B4A8F)

    /// Pounds with thousands and pence, the sign beside its figure, and "£ -" for zero.
    static let poundsOrDash = NumberFormat("\"£\"#,##0.00;\\-\"£\"#,##0.00;\"£ -\"")
    /// A share of a whole to one place.
    static let share = NumberFormat("0.0%")
    /// A day.
    static let day = NumberFormat("d mmmm yyyy")
    /// Pounds with thousands and pence, without padding.
    static let pounds = NumberFormat("\"£\"#,##0.00")
    /// A count without a fraction.
    static let count = NumberFormat("#,##0")

    /// A plain number with the places it was printed with; none for a number printed in thousands (negative places).
    static func number(places: Int) -> NumberFormat {
        NumberFormat(places <= 0 ? "0" : "0." + String(repeating: "0", count: min(places, 15)))
    }

    /// A number of pounds or units with thousands, and as many places as it has.
    static func quantity(places: Int) -> NumberFormat {
        NumberFormat(places <= 0 ? "#,##0" : "#,##0." + String(repeating: "0", count: min(places, 15)))
    }

    /// Pounds with thousands, and as many places as they have.
    static func pounds(places: Int) -> NumberFormat { NumberFormat("\"£\"" + quantity(places: places).code) }

    /// Text in the body of a sheet: wrapped, at the top of its row.
    static let body = make { _ in }

    /// Text outside a table, which runs on over the cells beside it.
    static let line = body.with { $0.wraps = false }

    /// The title of a sheet.
    static let title = make { format in
        format.font.size = 16
        format.font.isBold = true
        format.wraps = false
        format.vertical = .center
    }

    /// A label in front of a figure.
    static let label = make { $0.font.isBold = true }

    /// A line under a title, which runs on over the cells beside it.
    static let lead = label.with { $0.wraps = false }

    /// A column heading over text.
    static let heading = make { format in
        format.horizontal = .left
        format.indent = 1
        format.font.isBold = true
        format.font.color = headingInk
        format.fill = headingFill
        format.vertical = .center
        format.border.bottom = .thin
    }

    /// A heading over figures.
    static let figureHeading = amount(in: heading, as: .general)

    /// A body cell of a table, ruled off below, its text a step away from the figures to its left.
    static let cell = body.with { format in
        format.horizontal = .left
        format.indent = 1
        format.border.bottom = .hair
        format.border.color = rule
    }

    /// The first cell of a row in a table that runs on over the empty cells beside it.
    static let cellLine = cell.with { $0.wraps = false }

    /// A figure in a table.
    static func figure(_ number: NumberFormat) -> CellFormat { amount(in: cell, as: number) }

    /// A count in a table.
    static let countFigure = figure(count)
    /// A share of a whole in a table.
    static let shareFigure = figure(share)
    /// Plain numbers, quantities with thousands and pounds in a table, by their places.
    static let plainFigures = FigureFormats(number(places:))
    static let quantityFigures = FigureFormats(quantity(places:))
    static let poundFigures = FigureFormats(pounds(places:))

    /// Pounds in a table.
    static let money = figure(poundsOrDash)

    /// Text that stands where a figure was expected.
    static let figureText = figure(.general)

    /// A cell of a sub-total row.
    static let subtotal = make { format in
        format.font.isBold = true
        format.fill = subtotalFill
        format.horizontal = .left
        format.indent = 1
        format.border.top = .thin
        format.border.bottom = .thin
        format.wraps = false
        format.vertical = .center
    }

    /// A cell of the grand total's row.
    static let total = subtotal.with { format in
        format.fill = totalFill
        format.border.bottom = .double
    }

    /// The grand total.
    static let totalMoney = amount(in: total)
    /// The share that the grand total is of itself.
    static let totalShare = amount(in: total, as: share)
    /// A sub-total.
    static let subtotalMoney = amount(in: subtotal)

    /// The format of a figure in a row of such cells.
    static func amount(in row: CellFormat, as number: NumberFormat = poundsOrDash) -> CellFormat {
        row.with { format in
            format.number = number
            format.horizontal = .right
            format.indent = 0
        }
    }

    /// What is beside a grand total that is not to be taken as it is, over the colour of a stop where it is one.
    static let totalNote = total.with { $0.wraps = true }
    static let totalWarning = totalNote.with { $0.fill = stopFill }
    /// The heading over amounts that a stop lies on.
    static let stoppedHeading = figureHeading.with { $0.fill = stopHeadingFill }

    /// A cell that a person fills in: bordered and pale, and open when its sheet is protected.
    static let input = body.with { format in
        format.horizontal = .left
        format.indent = 1
        format.fill = inputFill
        format.border.top = .thin
        format.border.bottom = .thin
        format.border.left = .thin
        format.border.right = .thin
        format.border.color = inputRule
        format.isLocked = false
    }

    /// A cell that a person fills in with a figure.
    static func inputFigure(_ number: NumberFormat) -> CellFormat { amount(in: input, as: number) }

    /// Pounds outside a table, to the left like the text above them.
    static let looseMoney = body.with { format in
        format.number = pounds
        format.font.isBold = true
        format.horizontal = .left
    }

    /// A link to another place in the workbook.
    static let link = cell.with { format in
        format.font.color = linkInk
        format.font.isUnderlined = true
    }

    /// The reference of a line in which something was found. Its letters tell the gravest severity without the colour:
    /// bold and underlined for a stop, bold for a check, italic for a note. The text stays the reference alone, also for
    /// programs that take cells as they are shown.
    static func marked(_ gravest: Severity) -> CellFormat {
        cell.with { format in
            format.fill = fill(for: gravest)
            format.font.isBold = gravest > .note
            format.font.isUnderlined = gravest == .stop
            format.font.isItalic = gravest == .note
        }
    }

    /// The word for the severity of a finding, in bold over its colour.
    static func word(for severity: Severity) -> CellFormat {
        cell.with { format in
            format.font.isBold = true
            format.fill = fill(for: severity)
        }
    }

    /// The colour that repeats the severity of a finding; the word is there too.
    static func fill(for severity: Severity) -> Color? {
        switch severity {
        case .stop: stopFill
        case .check: checkFill
        case .note: nil
        }
    }

    /// A link in running text.
    static let bodyLink = body.with { format in
        format.font.color = linkInk
        format.font.isUnderlined = true
    }

    /// A wide sheet: landscape A4 with narrow margins, one page wide, headings repeated, sheet and page in the footer.
    static func page(headingRow: Int) -> PagePlan {
        var page = PagePlan()
        page.isLandscape = true
        page.hasNarrowMargins = true
        page.repeatedRows = headingRow...headingRow
        page.footer = "&L&A&RPage &P of &N"
        return page
    }

    private static func make(_ change: (inout CellFormat) -> Void) -> CellFormat {
        var format = CellFormat()
        format.font.size = 10
        format.font.color = ink
        format.wraps = true
        format.vertical = .top
        change(&format)
        return format
    }
}

extension CellFormat {
    /// A copy with something changed.
    func with(_ change: (inout CellFormat) -> Void) -> CellFormat {
        var format = self
        change(&format)
        return format
    }
}
