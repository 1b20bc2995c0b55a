import Findings
import TestSupport
import Testing

@Suite struct SheetRenamedTests {
    @Test("A form of the council's own may call its sheet what it likes")
    func otherForms() throws {
        #expect(try CheckedGrid(fixture: "clean", sheet: "Calculator").findings("sheet-renamed").isEmpty)
        #expect(try CheckedGrid(fixture: "sheet-renamed").findings("sheet-renamed").isEmpty)
    }
}
