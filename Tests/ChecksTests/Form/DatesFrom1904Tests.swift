import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct DatesFrom1904Tests {
    private static let table = """
        Reference | Units      | Proxy Value | Answer | How you will deliver it
        NT1       | no. people | 10          | 24     | «45000 [d-mmm-yyyy]»
        """

    @Test("A date of a workbook that counts from 1904 is told, and none of one that counts from 1900")
    func system() throws {
        let old = try CheckedGrid("@dates from 1904\n" + Self.table)
        #expect(old.cells("date-system-unusual") == old.marked)
        #expect(old.messages("date-system-unusual").first?.contains("16-Mar-2027") == true)
        #expect(try CheckedGrid(Self.table).findings("date-system-unusual").isEmpty)
    }

    @Test("An answer that is a date is one question, which tells how the workbook counts")
    func answer() throws {
        let rows = "Reference | Units | Proxy Value | Answer\nNT1 | no. people | 10 | «45000 [d-mmm-yyyy]»"
        let old = try CheckedGrid("@dates from 1904\n" + rows)
        #expect(old.findings.filter { $0.location.cell == old.marked.first }.map(\.code) == ["answer-is-date"])
        #expect(old.messages("answer-is-date").first?.contains("counts its days from 1904") == true)
        #expect(try CheckedGrid(rows).messages("answer-is-date").first?.contains("1904") == false)
    }

    @Test("Without a date nothing hangs on it")
    func noDates() throws {
        let checked = try CheckedGrid("@dates from 1904\nReference | Proxy Value | Answer\nNT1 | 10 | 24")
        #expect(checked.findings("date-system-unusual").isEmpty)
    }
}
