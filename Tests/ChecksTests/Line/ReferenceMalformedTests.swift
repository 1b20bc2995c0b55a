import Findings
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct ReferenceMalformedTests {
    @Test("The row and its text are named")
    func words() throws {
        let checked = try CheckedGrid(fixture: "reference-malformed")
        #expect(
            checked.messages("reference-malformed") == [
                "Row 3: \"see below\" is not a measure reference like NT18 or NT1c."
            ])
    }

    @Test func theLineIsKeptAndValuedAllTheSame() throws {
        #expect(try CheckedGrid(fixture: "reference-malformed").valued.total.computed == .exactly("979721"))
    }

    @Test func aCleanReturnHasNone() throws {
        let clean = try CheckedGrid(fixture: "clean")
        #expect(clean.findings("reference-malformed").isEmpty)
    }
}
