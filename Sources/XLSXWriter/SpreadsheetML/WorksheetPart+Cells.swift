import SpreadsheetModel
import WorkbookPlans

extension WorksheetPart {
    /// The rows and their cells, in row-major order (18.3.1.80, 18.3.1.73 and 18.3.1.4).
    func write(
        _ cells: [CellPlan], to xml: inout XMLOutput, styles: inout StyleTable, strings: inout SharedStrings
    ) {
        let rows = plan.rows.sorted { $0.row < $1.row }
        var next = rows.startIndex
        var openRow: Int?
        xml.open("sheetData")
        // A span lends each cell, where an array hands out a copy.
        let cells = cells.span
        // Its parts are lent one by one: a whole cell would be copied.
        for index in cells.indices where cells[index].content.isStored(as: cells[index].format) {
            let row = cells[index].reference.row
            if row != openRow {
                if openRow != nil { xml.close("row") }
                while next < rows.endIndex, rows[next].row < row {
                    writeEmptyRow(rows[next], to: &xml)
                    next += 1
                }
                let isPlanned = next < rows.endIndex && rows[next].row == row
                openRowElement(row, plan: isPlanned ? rows[next] : nil, to: &xml)
                if isPlanned { next += 1 }
                openRow = row
            }
            openCell(cells[index].reference, style: styles.index(of: cells[index].format), to: &xml)
            write(cells[index].content, to: &xml, strings: &strings)
            xml.close("c")
        }
        if openRow != nil { xml.close("row") }
        for row in rows[next...] { writeEmptyRow(row, to: &xml) }
        xml.close("sheetData")
    }

    private func openRowElement(_ row: Int, plan: RowPlan?, to xml: inout XMLOutput) {
        xml.open("row")
        xml.attribute("r", row + 1)
        guard let plan else { return }
        if let height = plan.height { xml.attribute("ht", height) }
        if plan.isHidden { xml.attribute("hidden", true) }
        if plan.height != nil { xml.attribute("customHeight", true) }
        if plan.outlineLevel > 0 { xml.attribute("outlineLevel", plan.outlineLevel) }
    }

    private func writeEmptyRow(_ plan: RowPlan, to xml: inout XMLOutput) {
        guard plan.height != nil || plan.isHidden || plan.outlineLevel > 0 else { return }
        openRowElement(plan.row, plan: plan, to: &xml)
        xml.close("row")
    }

    private func openCell(_ reference: CellReference, style: Int, to xml: inout XMLOutput) {
        xml.open("c")
        xml.attribute("r", reference)
        if style > 0 { xml.attribute("s", style) }
    }

    private func write(_ content: CellContent, to xml: inout XMLOutput, strings: inout SharedStrings) {
        switch content {
        case .blank, .text(""): break
        case .text(let text):
            xml.attribute("t", word: "s")
            writeValue(strings.index(of: text), to: &xml)
        case .number(let number): writeValue(number, to: &xml)
        case .boolean(let boolean):
            xml.attribute("t", word: "b")
            writeValue(boolean, to: &xml)
        case .formula(let formula, let cached): write(formula, cached, to: &xml)
        }
    }

    /// A formula with the value it has now. The kind of the value belongs to the cell.
    private func write(_ formula: String, _ cached: CachedValue, to xml: inout XMLOutput) {
        switch cached {
        case .number: break
        case .text: xml.attribute("t", word: "str")
        case .boolean: xml.attribute("t", word: "b")
        }
        xml.element("f", text: formula)
        switch cached {
        case .number(let number): writeValue(number, to: &xml)
        case .text(let text): xml.element("v", text: XStringEscaping.escaped(text))
        case .boolean(let boolean): writeValue(boolean, to: &xml)
        }
    }

    private func writeValue(_ value: some XMLValue, to xml: inout XMLOutput) {
        xml.open("v")
        xml.text(value)
        xml.close("v")
    }
}

extension CellContent {
    /// Whether a cell of this content and format says anything that a sheet does not say of a cell it leaves out.
    fileprivate func isStored(as format: CellFormat) -> Bool {
        switch self {
        case .blank, .text(""): format != .plain
        default: true
        }
    }
}

extension [CellPlan] {
    /// The rectangle round those that are stored; nil for none. The cells come in row-major order.
    var extent: CellRange? {
        var corners: (first: CellReference, last: CellReference)?
        // A span lends each cell, where an array hands out a copy.
        let cells = span
        for index in cells.indices where cells[index].content.isStored(as: cells[index].format) {
            let cell = cells[index].reference
            guard let known = corners else {
                corners = (cell, cell)
                continue
            }
            corners = (
                CellReference(row: known.first.row, column: Swift.min(known.first.column, cell.column)),
                CellReference(row: cell.row, column: Swift.max(known.last.column, cell.column))
            )
        }
        return corners.map { CellRange($0.first, $0.last) }
    }
}

extension SheetPlan {
    /// The planned cells, and those that merged ranges and tables make: every cell under a merged range has the format
    /// of its first, and every heading of a table is a cell. In row-major order; what is planned goes first.
    var storedCells: [CellPlan] {
        guard !mergedRanges.isEmpty || !tables.isEmpty else { return cells }
        var made = mergedRanges.flatMap(coveredCells) + tables.flatMap(headingCells)
        made.removeAll { cell(at: $0.reference) != nil }
        return made.isEmpty ? cells : (cells + made).sorted { $0.reference < $1.reference }
    }

    private func coveredCells(_ range: CellRange) -> [CellPlan] {
        let format = cell(at: range.first)?.format ?? .plain
        return (range.first.row...range.last.row).flatMap { row in
            (range.first.column...range.last.column).map { column in
                CellPlan(CellReference(row: row, column: column), .blank, format)
            }
        }
    }

    private func headingCells(_ table: TablePlan) -> [CellPlan] {
        table.headings.enumerated().map { index, heading in
            let first = table.range.first
            return CellPlan(CellReference(row: first.row, column: first.column + index), .text(heading))
        }
    }
}
