import SpreadsheetModel
import Valuation
import WorkbookPlans

/// Works out the kinds of formula that the pledge sheet holds, exactly, from the planned cells they name.
struct FormulaArithmetic {
    let sheet: SheetPlan

    /// The value of a cell: its number, or its formula worked out anew. Nil for formulas of any other kind.
    func value(at cell: CellReference) -> ExactDecimal? {
        switch sheet[cell]?.content {
        case .number(let number): number
        case .formula(let formula, cached: _): value(of: formula)
        case .blank, nil: .zero
        case .text, .boolean: nil
        }
    }

    private func value(of formula: String) -> ExactDecimal? {
        if formula.hasPrefix("ROUND("), formula.hasSuffix(",2)") {
            let inner = formula.dropFirst(6).dropLast(3)
            guard inner.hasPrefix("ROUND("), let comma = inner.lastIndex(of: ","),
                let places = Int(inner[inner.index(after: comma)...].dropLast())
            else { return product(inner)?.rounded(toPlaces: 2) }
            return product(inner[..<comma].dropFirst(6))?.rounded(toPlaces: places).rounded(toPlaces: 2)
        }
        if formula.hasPrefix("SUM("), formula.hasSuffix(")") {
            return CellRange(formula.dropFirst(4).dropLast()).flatMap(sum)
        }
        if let stated = statedSum(formula) { return value(of: stated) }
        return sumWithoutReference(formula)
    }

    /// The sum in IF(COUNT(G2:G9)=0,"Not stated",SUM(G2:G9)), of which some part is stated.
    private func statedSum(_ formula: String) -> String? {
        let words = "=0,\"Not stated\","
        guard formula.hasPrefix("IF("), formula.hasSuffix(")"), let range = formula.firstRange(of: words) else {
            return nil
        }
        return String(formula[range.upperBound...].dropLast())
    }

    /// SUMPRODUCT(--(B2:B9=""),G2:G9): the amounts of the rows that have nothing in the other column.
    private func sumWithoutReference(_ formula: String) -> ExactDecimal? {
        let start = "SUMPRODUCT(--("
        guard formula.hasPrefix(start), formula.hasSuffix(")") else { return nil }
        let ranges = formula.dropFirst(start.count).dropLast().split(separator: ",")
        guard ranges.count == 2, ranges[0].hasSuffix("=\"\")"), let column = CellRange(ranges[0].dropLast(4)),
            let amounts = CellRange(ranges[1])
        else { return nil }
        let rows = (column.first.row...column.last.row).filter { row in
            (sheet[CellReference(row: row, column: column.first.column)]?.content ?? .blank) == .blank
        }
        return rows.reduce(.zero) { total, row in
            value(at: CellReference(row: row, column: amounts.first.column)).flatMap { total?.adding($0) }
        }
    }

    private func product(_ text: Substring) -> ExactDecimal? {
        let factors = text.split(separator: "*").map { CellReference($0).flatMap(value) }
        guard factors.count == 2, let left = factors[0], let right = factors[1] else { return nil }
        return left.multiplied(by: right)
    }

    private func sum(_ range: CellRange) -> ExactDecimal? {
        let rows = range.first.row...range.last.row
        return rows.reduce(.zero) { total, row in
            value(at: CellReference(row: row, column: range.first.column)).flatMap { total?.adding($0) }
        }
    }
}
