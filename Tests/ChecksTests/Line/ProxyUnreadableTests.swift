import Findings
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct ProxyUnreadableTests {
    @Test("The text is quoted")
    func words() throws {
        let checked = try CheckedGrid(fixture: "proxy-unreadable")
        #expect(
            checked.messages("proxy-unreadable") == [
                "The proxy value of NT18 is \"as agreed\", which is not a number."
            ])
    }

    @Test(
        "A blank or declined proxy is record-only and no finding; with a framework the return's proxy does not matter")
    func notUnreadable() throws {
        let checked = try CheckedGrid("Reference | Proxy Value | Answer\nNT1 | | 5\nNT2 | n/a | 5\nNT3 | 0 | 5")
        #expect(checked.findings("proxy-unreadable").isEmpty)
        let council = try CheckedGrid(fixture: "proxy-unreadable", framework: PublishedTable.framework)
        #expect(council.findings("proxy-unreadable").isEmpty)
    }

    @Test func aCleanReturnHasNone() throws {
        let clean = try CheckedGrid(fixture: "clean")
        #expect(clean.findings("proxy-unreadable").isEmpty)
    }

    @Test(
        "A proxy value that its number format shows otherwise stops the line, and words say what the pounds are for",
        arguments: [
            ("0.85 [0%]", "85%"), ("26000 [#,##0,]", "26"), ("450 [[$$-409]#,##0]", "$450"),
            ("450 [0 \"EUR\"]", "450 EUR"),
            ("16.09 [£0.00 \"per hour\"]", nil), ("16.09 [£0.00\"/week\"]", nil), ("16.09 [£0.00]", nil),
        ] as [(String, String?)])
    func formats(proxy: String, shown: String?) throws {
        let checked = try CheckedGrid("Reference | Units | Proxy Value | Answer\nNT17 | hours | «\(proxy)» | 10")
        let found = checked.findings("proxy-unreadable")
        #expect(found.map(\.found) == (shown == nil ? [] : [shown]))
        #expect(found.compactMap(\.location.cell) == (shown == nil ? [] : checked.marked))
        #expect((checked.valued.lines.first?.computed == nil) == (shown != nil))
        #expect(found.allSatisfy { $0.message.hasSuffix("which its number format shows otherwise.") })
    }

    @Test("Beside the council's proxy values it is a changed one")
    func councils() throws {
        let checked = try CheckedGrid(
            "Reference | Units | Proxy Value | Answer\nNT17 | hours | «1609 [0.00,\"k\"]» | 10\n"
                + "== Measures\nReference | Units | Proxy Value\nNT17 | hours | 1609")
        #expect(checked.cells("proxy-changed") == checked.marked)
    }
}
