import Findings
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct FormEditionDiffersTests {
    @Test("Both stamps are given, and the place is the stamp's own")
    func words() throws {
        let checked = try CheckedGrid(fixture: "form-edition-differs", framework: CheckedGrid.council())
        #expect(
            checked.messages("form-edition-differs") == [
                "The form carries the stamp PB1-D21F-97DB-4EEC-C96D; the council's form has "
                    + "PB2-6C04-7BFE-877C-F09C-F589-BA84-FEB4. It is of an older kind, made from the measures."
            ])
    }

    @Test("Without a framework, or on a form that prints what the council has, no edition differs")
    func nothingToCompare() throws {
        #expect(try CheckedGrid(fixture: "form-edition-differs").findings("form-edition-differs").isEmpty)
        let typedOver = try CheckedGrid(
            fixture: "clean", stamp: "PB1-0000-0000-0000-0000", framework: CheckedGrid.council())
        #expect(typedOver.findings("form-edition-differs").isEmpty)
        #expect(typedOver.findings("form-changed").count == 1)
    }
}
