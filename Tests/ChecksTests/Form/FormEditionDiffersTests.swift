import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct FormEditionDiffersTests {
    @Test("Both stamps are given, and the place is the stamp's own")
    func words() throws {
        let checked = try CheckedGrid(fixture: "form-edition-differs", framework: CheckedGrid.council())
        #expect(
            checked.messages("form-edition-differs") == [
                "The form's code is PB1-D682-2BF6-1C2A-8BF4; the council's form has "
                    + "PB2-6C04-7BFE-877C-F09C-F589-BA84-FEB4. It is of an older kind, made from the measures. "
                    + "Its rows differ in NT18."
            ])
        #expect(checked.findings("form-edition-differs").map(\.who) == [.council])
    }

    @Test("Without a framework, or on a form that prints what the council has, no edition differs")
    func nothingToCompare() throws {
        #expect(try CheckedGrid(fixture: "form-edition-differs").findings("form-edition-differs").isEmpty)
        let typedOver = try CheckedGrid(
            fixture: "clean", stamp: "PB1-0000-0000-0000-0000", framework: CheckedGrid.council())
        #expect(typedOver.findings("form-edition-differs").isEmpty)
        #expect(typedOver.findings("form-changed").count == 1)
    }

    /// The form as it is issued for the council of the fixture, against a council of a later edition.
    private func later(_ changes: (String, String)...) throws -> CheckedGrid {
        var text = try CheckedGrid.text(of: "locked-cell-changed").replacing("«Name of bidder»", with: "Bidder name")
            .replacing("What is locked |", with: "Measures are from | 2026\nWhat is locked |")
        for (old, new) in changes { text = text.replacing(old, with: new) }
        return try CheckedGrid(
            text + """
                == Measures
                Theme | Reference | Question | Units | Proxy Value
                Jobs | NT1 | Local people employed | no. people FTE | 30782
                Growth | NT18 | Spent in the county | £ | 0.97
                == Tender
                Framework Edition | 2027
                """)
    }

    @Test(
        "Both editions are named once, for the council, and nothing that the stamps disprove is laid at the bidder's door"
    )
    func editions() throws {
        let checked = try later()
        #expect(
            checked.messages("form-edition-differs") == [
                "The form is of edition \"2026\", the council's workbook of edition \"2027\". Its rows differ in NT18."
            ])
        let told = checked.findings.filter { $0.code != "form-edition-differs" && $0.sheet == "Return" }
        #expect(told.map(\.code) == ["stated-value-disagrees"])
        #expect(checked.findings.filter { $0.sheet == "Return" }.allSatisfy { $0.who == .council })
    }

    @Test("A row that the bidder changed on the older form is told all the same")
    func changedRow() throws {
        let checked = try later(("Jobs | NT1 | Local people employed", "Jobs | NT1 | People employed"))
        #expect(checked.cells("wording-changed").map(\.description) == ["C11"])
        #expect(checked.findings("form-edition-differs").map(\.who) == [.bidder])
        #expect(checked.findings("proxy-changed").isEmpty)
    }
}

extension Finding {
    fileprivate var sheet: String? { location.sheet }
}
