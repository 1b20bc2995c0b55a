import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct TextUnseenTests {
    @Test("An answer that cannot be seen stops, and counts; anything else is a check")
    func severities() throws {
        let checked = try CheckedGrid(
            """
            Reference | Units      | Proxy Value   | Answer          | Pledged Social Value
            NT1       | no. people | 10            | «{white} 24»    | 240
            NT2       | no. people | «{tiny} 10»   | 12              | «{white} 120»
            NT3       | no. people | 10            | {white} 0       | 0
            """)
        let found = checked.findings("text-unseen")
        #expect(found.compactMap(\.location.cell) == checked.marked)
        #expect(found.map(\.severity) == [.stop, .check, .check])
        #expect(
            found.first?.message
                == "NT1's answer cannot be seen: its text has the colour of the cell. We read it as \"24\".")
        #expect(checked.valued.total.computed == .exactly("360"))
    }

    @Test("A row and a column of a few pixels are told once each, at what was read in them")
    func rowsAndColumns() throws {
        let row = try CheckedGrid(
            """
            @narrow rows 3
            Reference | Units      | Proxy Value | Answer
            NT1       | no. people | 10          | 24
            NT2       | no. people | 10          | «12»
            """)
        #expect(row.cells("text-unseen") == row.marked)
        #expect(row.messages("text-unseen").first?.contains("row 3 is only a few pixels high") == true)
        let column = try CheckedGrid(
            """
            @narrow columns D B
            Reference | Notes | Proxy Value | Answer
            NT1       | a     | 10          | «24»
            NT2       | b     | 10          | 12
            """)
        #expect(column.cells("text-unseen") == column.marked)
        #expect(column.findings("text-unseen").map(\.severity) == [.stop])
    }

    @Test func aCleanReturnHasNone() throws {
        #expect(try CheckedGrid(fixture: "clean").findings("text-unseen").isEmpty)
    }
}
