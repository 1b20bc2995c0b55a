import Checks
import CouncilFramework
import Returns
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct FrameworkReaderTests {
    @Test("The council's own published attachment is a framework: every measure, proxy and priority")
    func publishedAttachment() throws {
        let read = try CheckedGrid.framework(of: [PublishedTable.sheet])
        let expected = PublishedTable.framework
        #expect(read.measures == expected.measures)
        #expect(read.schemes == expected.schemes)
        #expect(read.themes == PublishedTable.return.themes)
    }

    @Test("A sheet with references and proxies alone will do; answers do not matter")
    func compulsoryColumns() throws {
        let grid = SheetGrid("Reference | Units | Proxy Value\nNT1 | no. people FTE | 30782\nNT68 | % |")
        let read = try CheckedGrid.framework(of: [grid.sheet])
        #expect(read.measures.map(\.reference.text) == ["NT1", "NT68"])
        #expect(read.measures.map(\.proxy) == [Proxy(.exactly("30782")), nil])
    }

    @Test(
        "The first measure that cannot be used is named at its cell, with what to do",
        arguments: [
            (
                "NT1 | People | 1\n«see below» | Spent | 1",
                "\"see below\" is not a measure reference like NT18 or NT1c. Write the reference like NT18 or NT1c."
            ),
            (
                "NT1 | People | «as agreed»",
                "The proxy value of NT1 is \"as agreed\", which is not a number of pounds. "
                    + "Enter a number of pounds, or 0 for a measure that is only recorded."
            ),
            (
                "NT1 | People | 1\n«nt 01» | People | 2",
                "nt 01 is listed twice: it is already in A2. Keep one row for each measure."
            ),
        ])
    func faults(rows: String, words: String) throws {
        let grid = SheetGrid("Reference | Question | Proxy Value\n" + rows, name: "Measures")
        let fault = try #require(
            #expect(throws: FrameworkFault.self) { try CheckedGrid.framework(of: [grid.sheet]) })
        #expect(fault.location.cell == grid.marked.first)
        let place = try #require(grid.marked.first)
        #expect(fault.message == "The council workbook cannot be used. council.xlsx, Measures!\(place): \(words)")
    }

    @Test func aWorkbookWithoutProxiesIsNoFramework() throws {
        let grid = SheetGrid("Reference | Question | Answer\nNT1 | People | 24")
        let fault = try #require(
            #expect(throws: NoReturnTable.self) { try CheckedGrid.framework(of: [grid.sheet]) })
        #expect(fault.missing == ["Proxy Value"])
        #expect(
            fault.councilMessage
                == "has no table of measures with their proxy values. The nearest is row 1 of sheet \"Return\", which has "
                + "no column headed \"Proxy Value\". A council's workbook needs a sheet \"Measures\" with a row of "
                + "headings, at least \"Reference\" and \"Proxy Value\", best with \"Theme\", \"Question\" and \"Units\". "
                + "The command \"pledgebook council new\" writes one to start from.")
    }
}
