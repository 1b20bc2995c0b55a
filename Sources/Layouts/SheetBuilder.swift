import NumberFormats
import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// A sheet being laid out row by row.
struct SheetBuilder {
    /// What a cell holds and how it looks.
    typealias Entry = (content: CellContent, format: CellFormat)

    /// The plan so far.
    var plan: SheetPlan
    /// The zero-based row that comes next.
    private(set) var nextRow = 0
    /// Whether links were left out.
    private var hasUnlinkedCells = false

    /// - Parameter cells: about how many there will be, so that they need not move when more come.
    init(_ name: String, cells: Int = 0) {
        plan = SheetPlan(name: name)
        plan.cells.reserveCapacity(cells)
        plan.showsGridLines = false
    }

    /// Adds a row of cells from column A on, and more behind them; nil leaves a cell out. Returns its zero-based row.
    @discardableResult
    mutating func row(_ cells: [Entry?], _ more: [Entry?] = []) -> Int {
        add(cells, from: 0)
        add(more, from: cells.count)
        defer { nextRow += 1 }
        return nextRow
    }

    private mutating func add(_ cells: [Entry?], from column: Int) {
        for index in cells.indices {
            guard let cell = cells[index] else { continue }
            let reference = CellReference(row: nextRow, column: column + index)
            plan.cells.append(CellPlan(reference, Self.fitting(cell.content), cell.format))
        }
    }

    /// Adds a row of headings, right-aligned over the columns named as figures.
    @discardableResult
    mutating func headings(_ texts: [String], figures: Set<Int> = []) -> Int {
        row(
            texts.enumerated().map { column, text in
                (.text(text), figures.contains(column) ? HouseStyle.figureHeading : HouseStyle.heading)
            })
    }

    /// Changes how a cell that stands already looks.
    mutating func setFormat(_ format: CellFormat, at reference: CellReference) {
        guard let index = plan.cells.firstIndex(where: { $0.reference == reference }) else { return }
        plan.cells[index].format = format
    }

    /// Text, or an empty cell when there is none.
    static func text(_ text: String?, _ format: CellFormat = HouseStyle.cell) -> Entry {
        (text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .blank, format)
    }

    /// A quantity with thousands; where there is none, the text that stands in its place, or nothing.
    static func quantity(_ value: ExactDecimal?, orText text: String? = nil) -> Entry {
        guard let value else { return Self.text(text, HouseStyle.figureText) }
        return (.number(value), HouseStyle.quantityFigures[places: value.decimalPlaces])
    }

    /// A proxy value with the places it was printed with, a bare number unless other formats are given; where there is
    /// none, the text that stands in its place, or nothing.
    static func proxy(
        _ proxy: Proxy?, orText text: String?, in formats: FigureFormats = HouseStyle.plainFigures
    ) -> Entry {
        guard let proxy else { return Self.text(text, HouseStyle.figureText) }
        return (.number(proxy.value), formats[places: proxy.shownPlaces])
    }

    /// An amount of money, or an empty cell when there is none.
    static func money(_ amount: Money?) -> Entry {
        (amount.map { .number($0.pounds) } ?? .blank, HouseStyle.money)
    }

    /// A proxy value as pounds.
    static func worth(_ proxy: Proxy?, orText text: String?) -> Entry {
        Self.proxy(proxy, orText: text, in: HouseStyle.poundFigures)
    }

    /// What a cell can hold of a content, so that no return can make a workbook that cannot be written: a text too
    /// long is cut, and a number that a workbook does not keep, of more digits or of another size, stands as text, digit
    /// for digit. So does what a formula gives, where programs would work out nothing.
    private static func fitting(_ content: CellContent) -> CellContent {
        switch content {
        case .text(let text): return .text(CellText.fitting(text))
        case .number(let number):
            return StoredNumber.keeps(number) ? content : .text(CellText.fitting(number.description))
        case .formula(let formula, .number(let number)):
            let rounded = number.rounded(toSignificantDigits: NumberLiteral.excelDigits)
            guard StoredNumber.keeps(rounded) else { return .text(CellText.fitting(number.description)) }
            return .formula(formula, cached: .number(rounded))
        default: return content
        }
    }

    /// Puts a link on a cell, as long as there is room for one: a workbook with more links on a sheet than Excel opens is
    /// not opened at all. Whoever finishes a sheet asks ``linkNote`` what to say of those that were left out.
    mutating func link(_ link: LinkPlan) {
        if plan.links.count < Self.linkLimit { plan.links.append(link) } else { hasUnlinkedCells = true }
    }

    /// Adds a table of the workbook's sheets, each with a link to it and what it is for.
    ///
    /// - Parameter use: the heading over what each is for.
    mutating func contents(_ sheets: [(name: String, use: String)], use heading: String) {
        headings(["Sheet", heading])
        for sheet in sheets {
            link(
                LinkPlan(
                    from: CellReference(row: nextRow, column: 0), to: CellReference(row: 0, column: 0),
                    on: SheetQualifier(sheet.name), tip: "Go to the sheet \(sheet.name)"))
            row([(.text(sheet.name), HouseStyle.link), Self.text(sheet.use)])
        }
    }

    /// The sentence for a sheet on which links were left out; nil for one that has all of them.
    var linkNote: String? {
        guard hasUnlinkedCells, let last = plan.links.last else { return nil }
        return "Excel opens at most 65,530 links on a sheet: below row \(last.cell.row + 1) there are none."
    }

    /// How many links Excel opens on a sheet.
    static let linkLimit = 65_530

    /// Leaves a row empty.
    mutating func skipRow() {
        nextRow += 1
    }

    /// Sets the widths of the columns from A on, in characters, and the height of every row that needs more than one
    /// line in them. The last step of a draft: programs show stored heights as they are.
    ///
    /// - Parameter figures: the columns that get wider where a number would not fit, which programs show as "###".
    mutating func fit(_ widths: [Double], growing figures: Set<Int> = []) {
        let widths = figures.isEmpty ? widths : Self.grown(widths, in: figures, for: plan.cells)
        plan.columns = widths.enumerated().map { ColumnPlan($0...$0, width: $1) }
        plan.rows = Self.heights(of: plan.cells, in: widths).map { row, height in
            RowPlan(row, height: min(TextMeasure.rowHeightLimit, height + Self.rowPadding))
        }
    }

    /// Widths in which every number of some columns is shown.
    private static func grown(_ widths: [Double], in figures: Set<Int>, for cells: [CellPlan]) -> [Double] {
        var widths = widths
        for cell in cells where figures.contains(cell.reference.column) {
            guard let number = cell.content.shownNumber, !isShort(number) else { continue }
            let shown = cell.format.number.displayText(
                of: .number(NumberLiteral(number)), dateSystem: .from1900)
            let width = min(widestFigure, cell.format.measure.characters(of: shown) + margins + 1)
            widths[cell.reference.column].raise(to: width)
        }
        return widths
    }

    /// Whether a number fits every column of figures, so that it need not be measured.
    private static func isShort(_ number: ExactDecimal) -> Bool {
        number.decimalPlaces <= 4 && number.magnitude < shortLimit
    }

    private static let shortLimit = ExactDecimal(10_000_000)
    /// The most characters that a column grows to for a number.
    private static let widestFigure = 60.0

    /// The first of some widths in which every text of a column fits the highest row there is; the last when none is wide
    /// enough.
    func width(ofColumn column: Int, among widths: [Double]) -> Double {
        let long = plan.cells.compactMap { cell -> (text: String, format: CellFormat)? in
            guard cell.reference.column == column, case .text(let text) = cell.content else { return nil }
            return text.utf8.count > Self.alwaysFits ? (text, cell.format) : nil
        }
        return widths.first { width in
            long.allSatisfy { text, format in
                let height = format.measure.rowHeight(lines: Self.lineCount(of: text, format, inWidth: width))
                return height + Self.rowPadding < TextMeasure.rowHeightLimit
            }
        } ?? widths.last ?? 0
    }

    /// So many bytes of text fit a row in any column that holds sentences.
    private static let alwaysFits = 600

    /// Points added to a row's lines, so that rules do not touch letters.
    private static let rowPadding = 3.0
    /// Characters of a column's width that its margins take.
    private static let margins = 1.5

    /// The zero-based rows, and the height that the cells of each need. Cells stand in the order of their rows.
    private static func heights(of cells: [CellPlan], in widths: [Double]) -> [(row: Int, height: Double)] {
        var heights: [(row: Int, height: Double)] = []
        // A span lends each cell, where an array hands out a copy.
        let cells = cells.span
        for index in cells.indices {
            let row = cells[index].reference.row
            if heights.last?.row != row { heights.append((row, 0)) }
            let column = cells[index].reference.column
            let format = cells[index].format
            var lines = 1
            // A content is asked for only where it counts: it would be copied.
            if format.wraps, widths.indices.contains(column), case .text(let text) = cells[index].content {
                lines = lineCount(of: text, format, inWidth: widths[column])
            }
            heights[heights.count - 1].height.raise(to: format.measure.rowHeight(lines: lines))
        }
        return heights
    }

    /// How many lines a text takes in a column of a width.
    private static func lineCount(of text: String, _ format: CellFormat, inWidth width: Double) -> Int {
        guard format.wraps else { return 1 }
        let shown =
            format.number == .general ? text : format.number.displayText(of: .text(text), dateSystem: .from1900)
        return format.measure.lineCount(of: shown, inWidth: width - margins)
    }
}

extension CellContent {
    /// The number that its cell shows; nil when it shows none.
    fileprivate var shownNumber: ExactDecimal? {
        switch self {
        case .number(let number), .formula(_, cached: .number(let number)): number
        case .blank, .text, .boolean, .formula: nil
        }
    }
}

extension Double {
    /// Makes it at least as large as another.
    fileprivate mutating func raise(to other: Double) { self = max(self, other) }
}

extension ValidationPlan {
    /// A rule whose prompt and refusal have one title.
    init(
        _ range: CellRange, _ rule: ValidationRule, title: String, prompt: String, refusal: String,
        isStrict: Bool = true
    ) {
        self.init(
            range, rule, prompt: ValidationMessage(title: title, text: prompt),
            refusal: ValidationMessage(title: title, text: refusal), isStrict: isStrict)
    }
}

extension LinkPlan {
    /// A link to a file in the folder of the workbook.
    init(from cell: CellReference, toFile name: String, tip: String) {
        self.init(cell, target: "external:" + URIPath.segment(name), tip: tip)
    }

    /// A link to a cell of another sheet of the same workbook.
    init(from cell: CellReference, to target: CellReference, on sheet: SheetQualifier, tip: String) {
        self.init(cell, target: "internal:" + SheetFormula.address(target, on: sheet), tip: tip)
    }
}
