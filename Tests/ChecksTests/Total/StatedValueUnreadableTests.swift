import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct StatedValueUnreadableTests {
    @Test("The text is quoted")
    func words() throws {
        let checked = try CheckedGrid(fixture: "stated-value-unreadable")
        #expect(
            checked.messages("stated-value-unreadable") == [
                "The pledged social value of NT18 is \"to follow\", which is not an amount."
            ])
    }

    @Test func theComputedValueStands() throws {
        let checked = try CheckedGrid(fixture: "stated-value-unreadable")
        #expect(checked.findings("stated-value-unreadable").map(\.expected) == ["£240,953.00"])
        #expect(checked.valued.total.computed == .exactly("979721"))
    }

    @Test func aCleanReturnHasNone() throws {
        let clean = try CheckedGrid(fixture: "clean")
        #expect(clean.findings("stated-value-unreadable").isEmpty)
    }

    @Test("A total and a sub-total that show no amount are told with their cells, and no total is said to be missing")
    func sums() throws {
        let checked = try CheckedGrid(
            """
            Theme | Reference | Proxy Value | Answer | Pledged Social Value
            Jobs | NT1 | 1 | 2 | 2
            Subtotal: Jobs | | | | #REF!
            Total SV Pledge | | | | =SUM(E2:E2)
            """)
        #expect(
            checked.messages("stated-value-unreadable") == [
                "The subtotal \"Subtotal: Jobs\" is \"#REF!\", which is not an amount. It could not be compared.",
                "The return's total is a formula, and the file has no result for it. It could not be compared.",
            ])
        #expect(checked.cells("stated-value-unreadable").map(\.description) == ["E3", "E4"])
        #expect(checked.findings("stated-total-missing").isEmpty)
    }

    @Test(
        "A stated value that its number format shows otherwise is told, and neither compared nor missed in the total",
        arguments: [
            ("738768 [#,##0,]", "739"), ("738768 [0.0,\"k\"]", "738.8k"), ("738768 [[$$-409]#,##0]", "$738,768"),
            ("0.65 [0%]", "65%"), ("738768 [0 \"euros\"]", "738768 euros"),
        ])
    func formats(stated: String, shown: String) throws {
        let stored = stated.hasPrefix("0.65") ? "0.65" : "738,768"
        let checked = try CheckedGrid(
            "Reference | Units | Proxy Value | Answer | Pledged Social Value\nNT1 | FTE | 30782 | 24 | «\(stated)»\n"
                + "NT3 | FTE | 10 | 2 | 20\nTotal SV Pledge | | | | \(stated.hasPrefix("0.65") ? "20.65" : "738788")")
        #expect(checked.cells("stated-value-unreadable") == checked.marked)
        #expect(
            checked.messages("stated-value-unreadable") == [
                "The pledged social value of NT1 is \"\(shown)\", but the cell stores \(stored), which its number format "
                    + "shows otherwise."
            ])
        #expect(checked.valued.lines.first?.stated == nil)
        #expect(
            checked.findings("stated-total-disagrees").isEmpty && checked.findings("stated-value-disagrees").isEmpty)
    }

    @Test("Pounds and the signs of accounts are shown as they are")
    func plainFormats() throws {
        for format in [
            "£#,##0.00", "_-£* #,##0.00_-;-£* #,##0.00_-;_-£* \"-\"??_-;_-@_-", "#,##0", "[$£-809]#,##0.00",
            "0.00;[Red]-0.00",
        ] {
            let checked = try CheckedGrid(
                "Reference | Units | Proxy Value | Answer | Pledged Social Value\nNT1 | FTE | 30782 [\(format)] | 24 | 738768 [\(format)]"
            )
            #expect(checked.findings("stated-value-unreadable").isEmpty && checked.findings("proxy-unreadable").isEmpty)
        }
    }

    @Test("A total that is shown in thousands is told, and no total is said to be missing")
    func totalInThousands() throws {
        let checked = try CheckedGrid(
            "Reference | Proxy Value | Answer | Pledged Social Value\nNT1 | 1 | 2000 | 2000\nTotal SV Pledge | | | «2000 [#,##0,]»"
        )
        #expect(checked.cells("stated-value-unreadable") == checked.marked)
        #expect(checked.findings("stated-total-missing").isEmpty && checked.findings("stated-total-disagrees").isEmpty)
    }
}
