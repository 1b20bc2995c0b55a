import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@testable import Returns

@Suite struct RowKindTests {
    private static let headings = "Theme | Reference | Question | Units | Proxy Value | Answer | Pledged Social Value"

    /// A word for what the row is, with what it carries.
    private func kind(
        _ row: String, under headings: String? = nil, families: Set<String> = []
    ) throws -> String {
        let table = try TableLocator.locate(in: [SheetGrid((headings ?? Self.headings) + "\n" + row).sheet])
        return switch RowKind(of: 1, in: table, families: families) {
        case .measure(let reference, let rest): "measure \(reference?.text ?? "?")\(rest.isEmpty ? "" : ": " + rest)"
        case .theme(let name, _): "theme \(name)"
        case .total(let label): "total \(label.cell.reference)"
        case .subtotal(let label): "subtotal \(label.reference)"
        case .heading: "heading"
        case .placeholder: "placeholder"
        case .strayAnswer(let cell): "stray \(cell.reference)"
        case .other: "other"
        }
    }

    @Test(
        "Each kind of row is told from the others",
        arguments: [
            (
                "Growth | NT18 | Total amount (£) spent in LOCAL supply chain | £ | 0.963812 | 650000 | 1",
                "measure NT18"
            ),
            ("Growth | NT18 | | | | |", "measure NT18"),
            (" | NT18 - Total amount spent | | £ | 1 | 2", "measure NT18: Total amount spent"),
            ("Growth | CBC5 RBC1 | Total spent | £ | 0 | 5", "measure CBC5 RBC1"),
            ("Growth | see note | Spent locally | £ | 1 | 5", "measure ?"), ("", "other"),
            ("Growth | | | | |", "other"),
            ("Total SV Pledge | | | | | | 5", "total A2"), (" | | | | | Total: | 5", "total F2"),
            ("Grand Total | 5", "total A2"),
            ("TOTAL", "total A2"), ("Subtotal: Growth | | | | | | 5", "subtotal A2"),
            ("Sub-total | | | | | | 5", "subtotal A2"),
            ("Sub Total Growth | | | | | | 5", "subtotal A2"), (Self.headings, "heading"),
            ("Total hours of mentoring | | | | | | 5", "other"), ("Total contract value | | | | | | 5", "other"),
            ("Weighted total | | | | | | 5", "other"), ("Total as % of the contract | | | | | | 5", "other"),
            ("Total for Acme | | | | | | 5", "total A2"), ("Total SV Pledge | | | | | 27 | 5", "total A2"),
            (" | | Total spent locally | £ | 1 | 5 | 5", "stray F2"), (" | | Total mentoring | | | 5 |", "stray F2"),
            (" | | Total for Acme | h | 1 | 5 | 5", "stray F2"),
            (" | Ref missing | Total spent | £ | 1 | 5 |", "measure ?"),
            ("Growth total | | | | | | 5", "subtotal A2"), ("Social value total | | | | | | 5", "total A2"),
            ("Growth | Please Select | Please Select | | | |", "placeholder"),
            ("Growth | Please Select | | | | 5 |", "stray F2"), (" | | Spent locally | £ | 1 | 5 |", "stray F2"),
            (" | | Spent locally | £ | 1 | £5k |", "stray F2"), (" | | Spent locally | £ | 1 | 0 |", "other"),
            (" | | Spent locally | £ | 1 | three |", "stray F2"), (" | | Spent locally | £ | | TBC |", "stray F2"),
            (" | | Spent locally | £ | 1 | n/a |", "other"), (" | | Spent locally | £ | 1 | | 5", "stray G2"),
            (" | | Spent locally | £ | 1 | | 0", "other"), (" | | Discount | | | | 5", "other"),
            (" | | Guidance | | | See page 3 |", "other"),
            ("Tender ref | T2 | | | | |", "other"), ("Contract no | C19-1 | | | | |", "other"),
            ("Signed by A. Person", "other"), ("Growth | Note 1 | Local means within 20 miles. | | | |", "other"),
            ("Growth | Year 2 | | | | 5 |", "stray F2"), (" | Year 1 | | | | |", "other"),
            ("Growth | see overleaf | | | |", "other"), ("Totally new | | | | |", "other"),
        ])
    func kinds(row: String, expected: String) throws {
        #expect(try kind(row) == expected)
    }

    @Test("A lone text is a theme only where themes have no column of their own")
    func banners() throws {
        let withoutThemes = "Reference | Question | Proxy Value | Answer"
        #expect(try kind("Jobs: Promote⏎Local Skills", under: withoutThemes) == "theme Jobs: Promote Local Skills")
        #expect(try kind("Total", under: withoutThemes) == "total A2")
        #expect(try kind("2026", under: withoutThemes) == "other")
        #expect(try kind("Jobs | and more", under: withoutThemes) == "other")
    }

    @Test("A note, an instruction and the number of a page are no themes; a theme may have its sub-total beside it")
    func notesAndBanners() throws {
        let withoutThemes = "Reference | Question | Proxy Value | Answer | Value"
        for note in [
            "Please complete all cells below in pounds", "Page 2", "Note: please give evidence of each", "Page 2 of 3",
            "Answers in pounds please", "Total contract value", "See overleaf", "Complete all cells below",
        ] {
            #expect(try kind(note, under: withoutThemes) == "other", "\(note)")
        }
        #expect(try kind("Jobs: Local people | | | | 1500.50", under: withoutThemes) == "theme Jobs: Local people")
        #expect(try kind("T3 Social | | | | 1500.50", under: withoutThemes) == "theme T3 Social")
        #expect(try kind("Jobs | | 15 | |", under: withoutThemes) == "other")
    }

    @Test("A lone banner with a number is a theme, and a measure where the row says more or the form has less")
    func numberedBanners() throws {
        let withoutThemes = "Reference | Question | Proxy Value | Answer"
        for banner in ["Theme 1: Jobs", "Theme 1 - Jobs", "T3 Social", "Covid 19 recovery", "Part 2 Growth"] {
            #expect(try kind(banner, under: withoutThemes) == "theme \(banner)")
        }
        #expect(try kind("NT18 - Spent locally | | 1 |", under: withoutThemes) == "measure NT18: Spent locally")
        #expect(try kind("NT18", under: withoutThemes) == "measure NT18")
        #expect(try kind("NT18 Spent locally.", under: withoutThemes) == "measure NT18: Spent locally.")
        #expect(
            try kind("NT18 - Spent locally", under: withoutThemes, families: ["NT"]) == "measure NT18: Spent locally")
        #expect(try kind("T3 Social", under: withoutThemes, families: ["NT"]) == "theme T3 Social")
        let short = "Reference | Answer | Pledged Social Value"
        #expect(try kind("NT18 - Spent locally", under: short) == "measure NT18: Spent locally")
        #expect(try kind(" | Theme 1: Jobs") == "other")
    }

    @Test("A long sentence that starts with Total is a note and no total")
    func longNote() throws {
        #expect(try kind("Total " + String(repeating: "words ", count: 20)) == "other")
    }
}
