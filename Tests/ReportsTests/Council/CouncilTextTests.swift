import CouncilFramework
import Reports
import SpreadsheetModel
import TestSupport
import Testing

@testable import Checks

@Suite struct CouncilTextTests {
    private func reading(_ rows: String) throws -> CheckedFramework {
        let sheets = SheetGrid.workbook(
            "Theme | Reference | Question | Units | Proxy Value\n" + rows, first: "Measures")
        return CheckedFramework(
            try FrameworkReader.reading(
                sheets.map(\.grid.sheet), fileName: "council.xlsx", findingCodes: CheckCatalogue.codes))
    }

    @Test("Each finding stands at its sheet and cell, and the last line says whether the file can be used")
    func report() throws {
        let text = CouncilText(style: TerminalStyle(isColored: false)).report(
            try reading("Jobs | NT1 | People | FTE | 1\nJobs | NT1 | | FTE | 1"), fileName: "council.xlsx")
        #expect(
            text == """
                council.xlsx   2 measures, 1 theme, no priority schemes, 22 rules
                  STOP   Measures!B3  NT1 is listed twice: it is already in B2.
                         Keep one row for each measure.
                  check  Measures!C3  NT1 has nothing under "Question".
                         Fill in the empty cell.
                  1 stop, 1 to check, no notes: returns cannot be valued with it yet.

                """)
    }

    @Test("The JSON says the same, with the keys of a return's findings")
    func json() throws {
        let document = CouncilFindingsJSON.document(
            try reading("Jobs | NT1 | People | FTE | as agreed"), fileName: "council.xlsx"
        ).compactText
        #expect(
            document.hasPrefix(
                #"{"schemaVersion":1,"council":{"file":{"name":"council.xlsx"},"usable":false,"measures":1,"#))
        #expect(
            document.contains(
                #""code":"council-proxy-unreadable","severity":"stop","sheet":"Measures","cell":"E2","reference":"NT1","#
            ))
    }
}
