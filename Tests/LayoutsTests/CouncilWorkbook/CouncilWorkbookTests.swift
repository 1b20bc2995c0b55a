import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import WorkbookPlans

@testable import Layouts

@Suite struct CouncilWorkbookTests {
    private let plan = CouncilWorkbook(PublishedTable.framework, version: "9.9").plan()

    private func sheet(_ name: String) throws -> SheetPlan { try #require(plan.sheets.first { $0.name == name }) }

    @Test("The first sheet explains each other sheet and leads to it")
    func sheets() throws {
        let guide = try #require(plan.sheets.first)
        #expect(guide.name == "How to use this workbook")
        let others = plan.sheets.dropFirst().map(\.name)
        #expect(guide.links.map(\.target) == others.map { "internal:'\($0)'!A1" })
        let texts = guide.texts(column: 0).compactMap(\.self)
        #expect(others.allSatisfy { texts.contains($0) })
        #expect(guide.texts(column: 1).contains { $0?.contains("weights of the award criteria") == true })
    }

    @Test("Every kind of rule is explained with its Against and Limit and an example, and every severity")
    func kinds() throws {
        let guide = try sheet("How to use this workbook")
        for kind in RuleKind.allCases {
            let row = try #require(guide.cells.first { $0.content == .text(kind.rawValue) }).reference.row
            let cells = (1...5).compactMap { column -> String? in
                guard case .text(let text)? = guide[CellReference(row: row, column: column)]?.content else {
                    return nil
                }
                return text
            }
            #expect(cells.count == 5, "\(kind)")
            #expect((cells[1] == "Needed") == kind.needsMeasures && (cells[2] == "Needed") == kind.needsAgainst)
            #expect((cells[3] == "Leave empty") == !kind.needsLimit, "\(kind)")
        }
        for weight in RuleSeverity.allCases { #expect(guide.texts(column: 0).contains(weight.rawValue)) }
    }

    @Test("A priority or a theme that is added below the last is in the lists of Measures")
    func lists() throws {
        let measures = try sheet("Measures")
        let priorities = try sheet("Priorities")
        let themes = try sheet("Themes")
        let lists = measures.validations.compactMap { rule -> String? in
            if case .list(let list) = rule.rule { list } else { nil }
        }
        func next(_ sheet: SheetPlan) -> Int { (sheet.rowNumbers.last ?? 0) + 2 }
        let ranges = Set(lists.filter { $0.hasPrefix("'Priorities'") || $0.hasPrefix("'Themes'") })
        #expect(
            ranges == [
                "'Priorities'!$B$2:$B$\(next(priorities) + 199)", "'Themes'!$B$2:$B$\(next(themes) + 199)",
            ])
        #expect(lists.count { $0.hasPrefix("'Priorities'") } == PublishedTable.framework.schemes.count)
    }
}
