import Checks
import CouncilFramework
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct CouncilReadingTests {
    @Test("Every sheet of a whole workbook is read, whatever form its facts have")
    func wholeWorkbook() throws {
        let framework = try CouncilGrid(fixture: "council-clean").reading.usableFramework()
        #expect(try CouncilGrid(fixture: "council-clean").reading.findings == [])
        #expect(
            framework.tender
                == Tender(
                    reference: "T-1", title: "Grounds maintenance",
                    deadline: CivilDate(year: 2026, month: 1, day: 31, hour: 12),
                    contractValue: .exactly("900000"), start: CivilDate(year: 2026, month: 4, day: 1),
                    lengthInMonths: 24, fteBasis: .fteYears, localArea: "Lancashire", edition: "2021",
                    weights: [
                        AwardWeight("Price", percent: .exactly("60")), AwardWeight("Quality", percent: .exactly("25")),
                        AwardWeight("Social value", percent: .exactly("15")),
                    ], council: "Ribble Valley Borough Council", contact: "Jo Fell, 01200 555010",
                    replyBy: CivilDate(year: 2026, month: 2, day: 14), sendTo: "procurement@ribble.example"))
        #expect(framework.themes == ["Jobs", "Growth"])
        #expect(
            framework.schemes == [
                PriorityScheme(
                    "CWB Priority", priorities: ["Fair Employment", "Procurement"],
                    periods: [
                        "Fair Employment": ValidPeriod(
                            from: CivilDate(year: 2023, month: 11, day: 1), to: CivilDate(year: 2027, month: 3, day: 31)
                        )
                    ])
            ])
        #expect(framework.measures.map(\.valueType) == [.localEconomic, .localEconomic])
        #expect(framework.measures.map { $0.otherEditions.map(\.edition) } == [["2020"], ["2020"]])
        #expect(framework.rules.map(\.weight) == [.off])
        #expect(framework.rules.first?.kind == .shareOfContract)
    }

    @Test("Without a sheet Rules the shipped rules hold; with an empty one there are none")
    func rules() throws {
        let measures = "Reference | Question | Units | Proxy Value\nNT1 | People | FTE | 1\n"
        #expect(try CouncilGrid(measures).reading.framework.rules == PolicyRule.shipped)
        let empty = try CouncilGrid(measures + "== Rules\nRule | Kind | Severity\n")
        #expect(empty.reading.framework.rules.isEmpty)
    }

    @Test("A measure marked Record Only is worth nothing, whatever its proxy value; an alias finds its measure")
    func recordOnlyAndAliases() throws {
        let council = try CouncilGrid(
            """
            Reference | Question | Units | Proxy Value | Aliases | Record Only
            NT1       | People   | FTE   | 30782       | RE1 FM1 |
            NT68      | Plastic  | %     | 5           |         | yes
            """)
        let checked = try CheckedGrid(
            "Reference | Units | Proxy Value | Answer\nFM 1 | FTE | 30782 | 2\nNT68 | % | 5 | 100",
            framework: council.reading.usableFramework())
        #expect(checked.valued.lines.map(\.computed) == [.exactly("61564"), .zero])
        #expect(checked.valued.lines.map(\.isRecordOnly) == [false, true])
    }

    @Test("Hidden sheets are not read, and a sheet Measures comes before a larger table elsewhere")
    func whichSheet() throws {
        let hidden = SheetGrid(
            "Rule | Kind | Severity\nX | Nonsense | check", name: "Rules", visibility: .hidden)
        let other = SheetGrid("Theme | Reference | Question | Units | Proxy Value\nJobs | NT9 | Weeks | weeks | 2")
        let measures = SheetGrid("Reference | Units | Proxy Value\nNT1 | FTE | 1", name: "Measures")
        let reading = try FrameworkReader.reading(
            [hidden.sheet, other.sheet, measures.sheet], fileName: "council.xlsx", findingCodes: [])
        #expect(reading.framework.measures.map(\.reference.text) == ["NT1"])
        #expect(reading.framework.rules == PolicyRule.shipped)
    }
}
