import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct TextMarkedTests {
    @Test("What fonts do to a figure is told in words that quote it, and the line has no value")
    func words() throws {
        let checked = try CheckedGrid(
            """
            Reference | Units      | Proxy Value | Answer
            NT1       | no. people | 10          | «{runs} 36^2^»
            NT2       | no. people | 10          | «{runs} ~12~48»
            NT3       | no. people | 10          | «{struck} 7»
            NT4       | no. people | 10          | «{raised} 3»
            NT5       | no. people | 10          | «{runs} 15_4_»
            NT6       | no. people | 10          | «{runs} 8%00%»
            """)
        let codes: Set<FindingCode> = ["text-raised", "text-struck-out", "text-partly-unseen"]
        let found = checked.findings.filter { codes.contains($0.code) }
        #expect(found.compactMap(\.location.cell) == checked.marked)
        #expect(found.allSatisfy { $0.severity == .stop })
        #expect(
            found.map(\.message) == [
                "NT1's answer is \"362\", of which \"2\" is raised like the mark of a footnote, so the line has no value yet.",
                "NT2's answer is \"1248\", of which \"12\" is struck out, so the line has no value yet.",
                "NT3's answer is \"7\", which is struck out, so the line has no value yet.",
                "NT4's answer is \"3\", which is raised like the mark of a footnote, so the line has no value yet.",
                "NT5's answer is \"154\", of which \"4\" is set below the line, so the line has no value yet.",
                "NT6's answer is \"800\", of which \"00\" has the colour of the cell and cannot be seen, so the line has no "
                    + "value yet.",
            ])
        #expect(checked.valued.lines.map(\.computed) == Array(repeating: nil, count: 6))
        #expect(checked.findings("answer-unreadable").isEmpty)
    }

    @Test("A raised mark on a reference is no part of its code, and a raised letter may be")
    func references() throws {
        let checked = try CheckedGrid(
            """
            Reference        | Units      | Proxy Value | Answer
            «{runs} NT18^1^» | no. people | 10          | 3
            «{runs} NT1^c^»  | no. people | 10          | 4
            NT181            | no. people | 20          | 5
            """)
        let found = checked.findings("text-raised")
        #expect(found.compactMap(\.location.cell) == checked.marked && found.allSatisfy { $0.severity == .stop })
        #expect(checked.valued.lines.map(\.line.label) == ["NT18", "NT1c", "NT181"])
        #expect(checked.findings("duplicate-measure").isEmpty)
        #expect(
            found.first?.message.hasSuffix(
                "of which \"1\" is raised like the mark of a footnote, so we read the row as NT18.") == true)
        #expect(found.last?.message.hasSuffix("so it is not clear which measure it names.") == true)
    }

    @Test("References, proxies, values and totals are told as well, once each")
    func otherCells() throws {
        let checked = try CheckedGrid(
            """
            Reference       | Units      | Proxy Value    | Answer | Pledged Social Value
            «{runs} NT1^2^» | no. people | 10             | 5      | 50
            NT3             | no. people | «{struck} 20»  | 5      |
            NT4             | no. people | 10             | 5      | «{struck} 500»
            Total SV Pledge |            |                |        | «{struck} 9999»
            """)
        let found = checked.findings.filter { ["text-raised", "text-struck-out"].contains($0.code) }
        #expect(found.compactMap(\.location.cell) == checked.marked)
        #expect(checked.valued.total.computed == .exactly("100"))
        for code in ["proxy-unreadable", "stated-value-unreadable", "stated-value-disagrees"] as [FindingCode] {
            #expect(checked.findings(code).isEmpty, "\(code)")
        }
    }

    @Test("A year that is struck out is named, and the years are not added up")
    func years() throws {
        let checked = try CheckedGrid(
            """
            Reference | Units      | Proxy Value | Answer Year 1 | Answer Year 2
            NT1       | no. people | 10          | 5             | «{struck} 6»
            """)
        #expect(checked.cells("text-struck-out") == checked.marked)
        #expect(checked.valued.lines.map(\.computed) == [nil])
    }

    @Test("A proxy value of the council's that is struck out stops its workbook, and one that is white is told")
    func council() throws {
        let council = try CouncilGrid(
            """
            Reference | Question | Units | Proxy Value | Theme
            NT1 | People | FTE | «{runs} 30^1^» | Jobs
            NT2 | People | FTE | {white} 40 | Jobs
            """)
        #expect(council.places("council-proxy-unreadable") == council.marked)
        #expect(
            council.findings("council-proxy-unreadable").map(\.message) == [
                "The proxy value of NT1 is \"301\", of which \"1\" is raised like the mark of a footnote."
            ])
        #expect(council.places("council-text-unseen") == ["Measures!D3"])
    }
}
