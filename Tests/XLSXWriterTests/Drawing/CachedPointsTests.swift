import SpreadsheetModel
import Testing
import WorkbookPlans

@testable import XLSXWriter

@Suite struct CachedPointsTests {
    /// The points of A1 and the cells below it.
    private func points(_ contents: [CellContent?]) -> CachedPoints {
        var plan = SheetPlan(name: "S")
        for (row, content) in contents.enumerated() {
            if let content { plan.cells.append(CellPlan(CellReference(row: row, column: 0), content)) }
        }
        return CachedPoints(of: range("A1:A\(contents.count)"), on: plan)
    }

    @Test func numbersAreThoseOfCellsAndOfFormulas() {
        let numbers = points([.number(decimal("0.1")), .formula("1+2", cached: .number(decimal("3")))]).numbers
        #expect(numbers == [decimal("0.1"), decimal("3")])
    }

    @Test(
        arguments: [
            nil, .blank, .text("3"), .boolean(true), .formula("A1", cached: .text("3")),
            .formula("A1", cached: .boolean(true)),
        ] as [CellContent?])
    func oneCellWithoutANumberLeavesNone(_ content: CellContent?) {
        #expect(points([.number(decimal("1")), content]).numbers == nil)
    }

    @Test func textsAreWhatTheCellsSay() {
        let contents: [CellContent?] = [
            .text("Jobs"), nil, .blank, .text(""), .number(decimal("-2.50")), .boolean(false),
            .formula("A1", cached: .text("Jobs")), .formula("A1", cached: .boolean(true)),
        ]
        #expect(points(contents).texts == ["Jobs", nil, nil, nil, "-2.5", "FALSE", "Jobs", "TRUE"])
        #expect(points(contents).count == 8)
    }

    @Test func aRangeMayRunAcross() {
        var plan = SheetPlan(name: "S")
        plan.cells = [CellPlan(cell("B2"), .number(decimal("7"))), CellPlan(cell("C2"), .number(decimal("8")))]
        #expect(CachedPoints(of: range("B2:C2"), on: plan).numbers == [decimal("7"), decimal("8")])
    }
}
