import Findings
import SpreadsheetModel
import TestSupport
import Testing
import WorkbookPlans

@testable import Layouts

@Suite struct FindingsSheetTests {
    private let definition = FindingDefinition(
        "a-code", .stop, .bidder, title: "Title", meaning: "Meaning.", fix: "Do this.")

    @Test("A finding's every part stands in its column, the weight as a word")
    func finding() {
        let place = CellLocation(file: "a.xlsx", sheet: "Return", cell: CellReference("G14"))
        let finding = Finding(
            definition, at: place, reference: "NT18", message: "=1+1", found: "5", expected: "6",
            effect: .exactly("12.5"))
        let plan = FindingsSheet([finding]).plan
        let row = (0...9).map { plan[CellReference(row: 1, column: $0)]?.content }
        #expect(
            row == [
                .text("stop"), .text("Return!G14"), .text("NT18"), .text("=1+1"), .text("5"), .text("6"),
                .text("Do this."),
                .text("bidder"), .number(.exactly("12.5")), .text("a-code"),
            ])
    }

    @Test("What a finding does not have is left blank")
    func blanks() {
        let plan = FindingsSheet([Finding(definition, at: CellLocation(file: "a.xlsx"), message: "M.")]).plan
        #expect([2, 4, 5, 8].allSatisfy { plan[CellReference(row: 1, column: $0)]?.content == .blank })
    }

    @Test("The worst come first, then the top of the return, its cells from left to right, other sheets last")
    func order() {
        let places: [(Severity, String, String?)] = [
            (.note, "Return", "F3"), (.check, "Return", "F10"), (.check, "Return", "F9"), (.stop, "Other", "A1"),
            (.check, "Return", nil), (.stop, "Return", "H20"), (.stop, "Return", "AA2"), (.check, "Return", "B10"),
        ]
        let findings = places.map { severity, sheet, cell in
            Finding(
                FindingDefinition("a-code", severity, .bidder, title: "T", meaning: "M.", fix: "F."),
                at: CellLocation(file: "a.xlsx", sheet: sheet, cell: cell.flatMap { CellReference($0) }), message: "M.")
        }
        let shown = FindingsSheet(findings).plan
        #expect(
            shown.texts(column: 1).dropFirst() == [
                "Return!AA2", "Return!H20", "Other!A1", "Return", "Return!F9", "Return!B10", "Return!F10", "Return!F3",
            ])
        #expect(shown.texts(column: 0)[0] == "Severity")
    }

    @Test func withoutFindingsTheSheetSaysSo() {
        #expect(FindingsSheet([]).plan["A2"]?.content == .text("Nothing was found."))
    }

    @Test("Filters cover the findings, which are no part of any total")
    func filter() {
        let finding = Finding(definition, at: CellLocation(file: "a.xlsx"), message: "M.")
        #expect(FindingsSheet([finding, finding]).plan.filter == CellRange("A1:J3"))
        #expect(FindingsSheet([]).plan.filter == nil)
    }
}
