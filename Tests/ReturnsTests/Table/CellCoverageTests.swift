import SpreadsheetModel
import TestSupport
import Testing

@testable import Returns
@testable import SocialValue

@Suite struct CellCoverageTests {
    private func account(_ text: String) throws -> SheetCoverage {
        try ReturnReader.read(WorkbookGrid(text).sheets, from: PublishedTable.file).form.account
    }

    @Test("Every row and every cell ends in exactly one role")
    func everyCell() throws {
        let account = try account(
            """
            @hide rows 11
            Social value return
            Bidder | Acme Ltd | | | | Office use
            Reference | Question | Proxy Value | Answer | Checked by
            Jobs
            NT1  | People | 30782 | 24 | AB | 7
            See note 3 in the guidance for part-time posts.
            NT3  | People | 30782 | 1
            Please Select | Please Select
            Growth
            NT18 | Spent  | 1     | 650000
            NT19 | Spent  | 1     | 650000
            Subtotal | | | 5
            Total | | | | 10
            Signed by | A. Person
            End of form
            """)
        #expect(account.unaccountedCells == 0)
        #expect(account.rows.map(\.rowNumber) == Array(1...15))
        #expect(
            account.rows.map(\.role) == [
                .ignored(.aboveTable), .label, .heading, .heading, .line, .ignored(.note), .line,
                .ignored(.placeholder),
                .heading, .line, .ignored(.hidden), .total, .total, .label, .ignored(.belowTable),
            ])
        #expect(account.rows[1].cells == [.label: 2, .ignored(.aboveTable): 1])
        #expect(account.rows[4].cells == [.line: 4, .ignored(.unusedColumn): 1, .ignored(.besideTable): 1])
        #expect(account.rows.map(\.cellCount).reduce(0, +) == account.cellCount)
        #expect(
            account.ignored.map { "\($0.cells) \($0.reason.rawValue)" } == [
                "4 hidden", "2 above the table", "2 an unused row", "1 a note between the measures",
                "1 below the table",
                "1 beside the table", "1 in a column that is not needed",
            ])
    }

    @Test("The published table has nothing left over")
    func publishedTable() throws {
        let read = try ReturnReader.read([PublishedTable.sheet], from: PublishedTable.file)
        #expect(read.form.account.unaccountedCells == 0)
        #expect(read.form.account.rowCount { $0 == .line } == 22)
        #expect(read.form.account.rowCount { $0 == .total } == 2)
        #expect(read.form.account.ignored.isEmpty)
    }

    @Test("The head of the council's own form is labels, filled in or not; what else stands there was not read")
    func ownForm() throws {
        let account = try account(
            """
            Social value return: Parks
            Fill in the cells with a border and a pale fill. Everything else is locked.
            Bidder name
            Contact name
            Contact email
            Tender reference
            Form stamp | | CF-1
            Total so far | | =D10 -> 0
            Our own remark
            Reference | Question | Proxy Value | Answer
            NT1  | People | 30782 | 24
            NT18 | Spent  | 1     | 650000
            """)
        #expect(account.rows.prefix(9).map(\.role) == Array(repeating: .label, count: 8) + [.ignored(.aboveTable)])
        #expect(account.ignored.map { "\($0.cells) \($0.reason.rawValue)" } == ["1 above the table"])
        #expect(account.unaccountedCells == 0)
    }

    @Test("Without a form stamp the same words are another form's")
    func noStamp() throws {
        let account = try account(
            """
            Social value return: Parks
            Fill in the cells with a border and a pale fill. Everything else is locked.
            Contact email
            Reference | Question | Proxy Value | Answer
            NT1  | People | 30782 | 24
            """)
        #expect(account.ignored.map { "\($0.cells) \($0.reason.rawValue)" } == ["3 above the table"])
    }

    @Test("A blank formatted cell is no cell to account for, and an empty row no row")
    func blanks() throws {
        let account = try account("Reference | Proxy Value | Answer\nNT1 | 1 | '\n'  \nNT2 | 1 | 2")
        #expect(account.cellCount == 8)
        #expect(account.rows.count == 3)
    }
}
