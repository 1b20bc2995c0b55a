import Forms
import SocialValue
import SpreadsheetModel
import Valuation

/// A cell of the form that does not hold its formula any more.
struct FormulaDifference {
    /// The cell.
    let cell: CellReference
    /// The measure of its row; nil for a total.
    let reference: String?
    /// The formula that stands there, or what was typed over it; nil when the cell is empty.
    let found: String?
    /// Whether another formula stands there.
    let isFormula: Bool
    /// The formula it should hold.
    let expected: String

    /// The cells of a form that lost their formula: the rows of measures in order, then the totals.
    static func all(in form: LockedForm, _ valued: ValuedReturn) -> [FormulaDifference] {
        var seen: Set<MeasureReference> = []
        // A form for other measures has the formulas of those.
        let isOfOthers = FormEditionDiffers.isOfOtherMeasures(valued)
        let rows = valued.lines.compactMap { valuedLine -> FormulaDifference? in
            let line = valuedLine.line
            guard let value = line.stated.cell, let answer = line.answer.cell, let proxy = line.proxy.cell else {
                return nil
            }
            // A row that was added has a finding of its own, and never had a formula.
            let measure = isOfOthers ? nil : valuedLine.measure
            if valued.framework != nil, !isOfOthers {
                guard let measure, seen.insert(measure.reference).inserted else { return nil }
            }
            let unit = measure?.unit.family ?? line.unit.family
            let formulas = (measure.map { [$0.isWithoutWorth] } ?? [false, true]).map {
                FormFormula.value(answer: answer, proxy: proxy, unit: unit, isWithoutWorth: $0)
            }
            return difference(in: form, at: value, reference: line.label, not: formulas, isSame: FormFormula.isSame)
        }
        return rows + totals(in: form, valued)
    }

    private static func totals(in form: LockedForm, _ valued: ValuedReturn) -> [FormulaDifference] {
        let amounts = valued.lines.compactMap(\.line.stated.cell)
        guard let first = amounts.first, let last = amounts.last else { return [] }
        let total = CellReference(row: form.totalRow, column: last.column)
        let sum = difference(
            in: form, at: total, not: [FormFormula.total(from: first, to: last)],
            isSame: FormFormula.isSameApartFromRows)
        let soFar = form.totalSoFar.flatMap { cell in
            difference(
                in: form, at: cell, not: [total.description], isSame: FormFormula.isSameApartFromRows)
        }
        return [sum, soFar].compactMap(\.self)
    }

    private static func difference(
        in form: LockedForm, at cell: CellReference, reference: String? = nil, not expected: [String],
        isSame: (String, String) -> Bool
    ) -> FormulaDifference? {
        let formula = form.formula(at: cell)
        if let formula, formula.isEmpty || expected.contains(where: { isSame(formula, $0) }) { return nil }
        return FormulaDifference(
            cell: cell, reference: reference, found: formula.map { "=" + $0 } ?? form.text(at: cell),
            isFormula: formula != nil, expected: "=" + (expected.first ?? ""))
    }
}
