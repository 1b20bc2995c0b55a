import Checks
import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct LabelsDisagreeTests {
    private let table = "\nReference | Proxy Value | Answer\nNT1 | 1 | 2\n"

    private func told(_ text: String) throws -> [String] {
        let checked = try CheckedGrid(text)
        return (checked.findings("bidder-names-differ") + checked.findings("tender-references-differ")).map(\.message)
    }

    @Test("Both cells are named, with the one that was taken, and the finding stands at the other")
    func words() throws {
        let checked = try CheckedGrid("Bidder: Acme Ltd" + table + "@sheet Cover\nSupplier name | Apex Ltd\n")
        let finding = try #require(checked.findings("bidder-names-differ").first)
        #expect(
            finding.message == "The bidder is \"Acme Ltd\" in Return!A1, which we used, and \"Apex Ltd\" in Cover!B1."
        )
        #expect(finding.location.sheet == "Cover" && finding.location.cell == CellReference("B1"))
        #expect(finding.found == "Apex Ltd" && finding.expected == "Acme Ltd")
        #expect(checked.valued.source.bidder == "Acme Ltd")
    }

    @Test(
        "The same name in other letters, a definition of the label and a hidden sheet are no second name",
        arguments: [
            "@sheet Cover\nBidder | ACME Limited", "@sheet Cover\nCompany | The Acme Co. Ltd.",
            "@sheet Glossary\nBidder | Whoever makes the offer.", "@sheet Glossary\nSupplier | a company that supplies",
            "@sheet Cover (hidden)\nBidder | Apex Ltd", "@sheet Cover\nBidder | [insert name]",
        ])
    func sameName(other: String) throws {
        #expect(try told("Bidder: Acme Ltd" + table + other + "\n") == [])
    }

    @Test("References of the same kind are compared, titles and references of another kind are not")
    func tenders() throws {
        let other = try told("Tender reference: T-1" + table + "\nTender no | T-2\n")
        #expect(other == ["The tender is \"T-1\" in Return!A1, which we used, and \"T-2\" in Return!B5."])
        for rest in ["Tender ref | t1", "Tender title | Grounds maintenance", "Contract ref | C-77", "Project | Parks"]
        {
            #expect(try told("Tender reference: T-1" + table + "\n" + rest + "\n") == [], "\(rest)")
        }
    }

    @Test(
        "A reference that is not the council's is told at its cell, in whatever letters and with whatever title",
        arguments: [
            ("Tender reference | SR/2021/03", true), ("Tender no: SR 2021 03", true),
            ("Tender title | Grounds 2021\nTender ref | SR/2021/03", true), ("Tender reference | sr-2026-14", false),
            ("Tender reference | SR/2026/14 Grounds maintenance", false), ("Contract reference | C-77", false),
            ("Tender title | Grounds 2021", false), ("Tender reference | as above", false),
        ])
    func anotherTender(label: String, isTold: Bool) throws {
        let council =
            "== Measures\nReference | Question | Units | Proxy Value\nNT1 | People | FTE | 1\n== Tender\nFact | Value\nReference | SR/2026/14\n"
        let checked = try CheckedGrid(label + table + council)
        let found = checked.findings("tender-references-differ")
        #expect(found.map(\.expected) == (isTold ? ["SR/2026/14"] : []))
        guard isTold, label == "Tender reference | SR/2021/03" else { return }
        #expect(found.first?.location.cell == CellReference("B1"))
        #expect(
            found.first?.message
                == "The return is for the tender \"SR/2021/03\" in Return!B1, but the council's is \"SR/2026/14\".")
    }
}
