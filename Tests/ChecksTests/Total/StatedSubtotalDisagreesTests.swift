import Findings
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct StatedSubtotalDisagreesTests {
    private static let headings = "Theme | Reference | Proxy Value | Answer | Pledged Social Value\n"

    private func messages(_ rows: String) throws -> [String] {
        try CheckedGrid(Self.headings + rows).messages("stated-subtotal-disagrees")
    }

    @Test("Both sums are told with the rows and the likely cause, and the effect is between them")
    func words() throws {
        let checked = try CheckedGrid(fixture: "stated-subtotal-disagrees")
        let finding = try #require(checked.findings("stated-subtotal-disagrees").first)
        #expect(
            finding.message == """
                The subtotal "Subtotal: Jobs" is £738,768.00, but the stated values of rows 2 and 3 add up to \
                £779,626.00. It leaves out NT3 in row 3.
                """)
        #expect(finding.found == "£738,768.00" && finding.expected == "£779,626.00")
        #expect(finding.effect == .exactly("40858"))
    }

    @Test(
        "The likely cause is said in words",
        arguments: [
            ("Jobs | NT1 | 1 | 10 | 10\nJobs | NT2 | 1 | 20 | 20\nSubtotal | | | | 30\n", ""),
            (
                "Jobs | NT1 | 1 | 10 | 10\nSubtotal | | | | 30\nGrowth | NT2 | 1 | 20 | 20\n",
                "It counts NT2 in row 4 too."
            ),
            (
                "Jobs | NT1 | 1 | 10 | 10\nSubtotal | | | | 10\nGrowth | NT2 | 1 | 21 | 21\nGrowth | NT3 | 1 | 5 | 5\n"
                    + "Subtotal | | | | 36", "It counts NT1 in row 2 too."
            ),
            (
                "Jobs | NT1 | 1 | 10 | 10\nJobs | NT2 | 1 | 20 | 20\nSubtotal Jobs | | | | 30\n"
                    + "Growth | NT3 | 1 | 5 | 5\nSubtotal Growth | | | | 30\n", "It is the sum of rows 2 to 3."
            ),
            (
                "Jobs | NT1 | 1 | 10 | 100\nJobs | NT2 | 1 | 20 | 300\nSubtotal | | | | 30\n",
                "It is the sum of answer × proxy, so the stated values were changed after it was made."
            ),
            (
                "Jobs | NT1 | 1 | 10 | 100\nJobs | NT2 | 1 | 25 | 300\nSubtotal | | | | 310\n",
                "It fits £10.00 for NT1 in row 2, which is answer × proxy: the stated value was changed after it was made."
            ),
            (
                "Jobs | NT1 | 1 | 10 | =C2*D2 -> 10\nJobs | NT2 | 1 | 20 | =C3*D3 -> 20\nSubtotal | | | | 77\n",
                "The values above it are formulas; this one is typed, and may be out of date."
            ),
            ("Jobs | NT1 | 1 | 10 | 10\nSubtotal | | | | 10.01\n", "This is a rounding difference."),
            (
                "@hide rows 3\nJobs | NT1 | 1 | 10 | 10\nJobs | NT2 | 1 | 7 | 7\nSubtotal | | | | 17\n",
                "It counts NT2 in row 3 too, which is hidden."
            ),
        ])
    func causes(rows: String, cause: String) throws {
        let told = try messages(rows)
        #expect(told.count == (cause.isEmpty ? 0 : 1))
        #expect(told.allSatisfy { $0.hasSuffix(". " + cause) }, "\(told)")
    }

    @Test("What rounding explains is a note, all else a stop")
    func severities() throws {
        func severity(_ amount: String) throws -> [Severity] {
            try CheckedGrid(Self.headings + "Jobs | NT1 | 1 | 10 | 10\nSubtotal | | | | \(amount)")
                .findings("stated-subtotal-disagrees").map(\.severity)
        }
        #expect(try severity("10.00") == [])
        #expect(try severity("10.01") == [.note])
        #expect(try severity("10.02") == [.stop])
    }

    @Test(
        "A form without stated values, a blank sub-total, one of quantities and one over an unreadable value say nothing"
    )
    func nothingToCompare() throws {
        #expect(
            try CheckedGrid("Reference | Proxy Value | Answer\nNT1 | 1 | 10\nSubtotal | | 11\n").findings.count == 3)
        #expect(try messages("Jobs | NT1 | 1 | 10 | 10\nSubtotal | | | |\n") == [])
        #expect(try messages("Jobs | NT1 | 1 | 10 | 10\nSubtotal | | | 99 |\n") == [])
        #expect(try messages("Jobs | NT1 | 1 | 10 | to follow\nSubtotal | | | | 10\n") == [])
    }
}
