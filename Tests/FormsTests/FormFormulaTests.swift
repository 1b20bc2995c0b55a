import Forms
import SocialValue
import SpreadsheetModel
import Testing

@Suite struct FormFormulaTests {
    private let answer = CellReference(row: 10, column: 5)
    private let proxy = CellReference(row: 10, column: 4)

    @Test("How programs spell a formula does not count")
    func spelling() {
        let formula = FormFormula.value(answer: answer, proxy: proxy, unit: .percent, isWithoutWorth: false)
        #expect(formula == "IF(ISNUMBER(F11),ROUND(E11*F11*100,2),\"\")")
        for other in [
            "if(isnumber(F11), round(E11*F11*100, 2), \"\")", "=IF(ISNUMBER($F11);ROUND($E11*$F11*100;2);\"\")",
        ] { #expect(FormFormula.isSame(other, as: formula), "\(other)") }
    }

    @Test("Another row, another factor and another function are another formula")
    func changed() {
        let formula = FormFormula.value(answer: answer, proxy: proxy, unit: .people, isWithoutWorth: false)
        for other in [
            "IF(ISNUMBER(F11),ROUND(E12*F11,2),\"\")", "IF(ISNUMBER(F11),ROUND(E11*F11*2,2),\"\")",
            "IF(ISNUMBER(F11),ROUNDUP(E11*F11,2),\"\")", "",
        ] { #expect(!FormFormula.isSame(other, as: formula), "\(other)") }
    }

    @Test("A total is one whatever rows it takes, but not of another column or with more in it")
    func totals() {
        let sum = FormFormula.total(from: answer, to: answer)
        #expect(FormFormula.isSameApartFromRows("SUM(F$2:F$40)", as: sum))
        #expect(!FormFormula.isSameApartFromRows("SUM(E11:E11)", as: sum))
        #expect(!FormFormula.isSameApartFromRows("SUM(F11:F11)+F12", as: sum))
    }
}
