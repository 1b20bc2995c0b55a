import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@testable import Returns

@Suite struct RowKindTests {
    private static let headings = "Theme | Reference | Question | Units | Proxy Value | Answer | Pledged Social Value"

    /// A word for what the row is, with what it carries.
    private func kind(_ row: String, under headings: String? = nil) throws -> String {
        let table = try TableLocator.locate(in: [SheetGrid((headings ?? Self.headings) + "\n" + row).sheet])
        return switch RowKind(of: 1, in: table) {
        case .measure(let reference, let rest): "measure \(reference?.text ?? "?")\(rest.isEmpty ? "" : ": " + rest)"
        case .theme(let name): "theme \(name)"
        case .total(let label): "total \(label.reference)"
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
            ("TOTAL", "total A2"), ("Subtotal: Growth | | | | | | 5", "other"), ("Sub-total | | | | | | 5", "other"),
            ("Sub Total Growth | | | | | | 5", "other"), (Self.headings, "other"), ("Signed by A. Person", "other"),
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

    @Test("A long sentence that starts with Total is a note and no total")
    func longNote() throws {
        #expect(try kind("Total " + String(repeating: "words ", count: 20)) == "other")
    }
}
