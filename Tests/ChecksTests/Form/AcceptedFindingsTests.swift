import Checks
import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

/// Findings that the council lets stand.
@Suite struct AcceptedFindingsTests {
    private static func grid(_ accepted: String, bidder: String = "Ribble Cleaning Ltd") throws -> CheckedGrid {
        try CheckedGrid(
            """
            Bidder: \(bidder)
            Reference | Question | Units | Proxy Value | Answer | Pledged Social Value
            NT18 | Local spend | £ | 0.5 | 300 | 1500
            NT20 | People | no. people | 2 | TBC |
            == Measures
            Reference | Question | Units | Proxy Value
            NT18 | Local spend | £ | 0.5
            NT20 | People | no. people | 2
            == Rules
            Rule | Kind | Severity
            == Accepted
            Bidder | Code | Reference or Cell | Found | Reason | By | On
            \(accepted)
            """)
    }

    @Test(
        "A stop is accepted by measure or by cell, whatever way they are written, and no figure changes",
        arguments: ["NT18", "nt-18", "F3", "$F$3", "Return!F3"])
    func accepted(subject: String) throws {
        let plain = try Self.grid("")
        let row =
            "RIBBLE cleaning limited | stated-value-disagrees | \(subject) | £1,500.00 | Agreed by telephone. | Jo Fell | 2026-03-03"
        let checked = try Self.grid(row)
        let finding = try #require(checked.findings("stated-value-disagrees").first)
        #expect(finding.severity == .note && finding.raised == .stop)
        #expect(finding.remarks == ["Accepted by Jo Fell on 3 March 2026: Agreed by telephone."])
        #expect(checked.findings("answer-unreadable").map(\.severity) == [.stop])
        #expect(checked.findings("acceptance-not-used").isEmpty)
        #expect(checked.valued.total == plain.valued.total)
        #expect(AcceptedStops.words(checked.findings) == "1 stop accepted by Jo Fell")
        #expect(AcceptedStops.words(plain.findings) == nil)
    }

    @Test(
        "What was found may be given as a figure, as it is printed, or in the finding's own sentence",
        arguments: ["1500", "£1,500", "1,500.00", nil])
    func found(words: String?) throws {
        let found = try words ?? #require(Self.grid("").messages("stated-value-disagrees").first)
        let checked = try Self.grid(
            "Ribble Cleaning Ltd | stated-value-disagrees | NT18 | \(found) | Agreed. | Jo Fell |")
        #expect(checked.findings("stated-value-disagrees").map(\.severity) == [.note])
        #expect(checked.findings("acceptance-not-used").isEmpty)
    }

    @Test("An acceptance falls when what was found is another, and says so at the cell")
    func changed() throws {
        let rows = "Ribble Cleaning Ltd | stated-value-disagrees | NT18 | £1,400.00 | Agreed. | Jo Fell |"
        let checked = try Self.grid(rows)
        #expect(checked.findings("stated-value-disagrees").map(\.severity) == [.stop])
        let fallen = try #require(checked.findings("acceptance-not-used").first)
        #expect(fallen.location.cell == CellReference("F3") && fallen.severity == .note)
        #expect(
            fallen.message == "The council's workbook accepts \"stated-value-disagrees\" for Ribble Cleaning Ltd where "
                + "\"£1,400.00\" was found, and now it is \"£1,500.00\". It is no longer accepted.")
        // A later row for what is found now holds.
        let renewed = try Self.grid(rows + "\n" + rows.replacing("£1,400.00", with: "£1,500.00"))
        #expect(renewed.findings("stated-value-disagrees").map(\.severity) == [.note])
        #expect(renewed.findings("acceptance-not-used").isEmpty)
    }

    @Test("One that does not say what was found holds for any figure, and that is said")
    func open() throws {
        let checked = try Self.grid("Ribble Cleaning Ltd | stated-value-disagrees | NT18 | | Agreed. | Jo Fell |")
        let finding = try #require(checked.findings("stated-value-disagrees").first)
        #expect(finding.severity == .note)
        #expect(
            finding.remarks == [
                "Accepted by Jo Fell: Agreed. (The council's workbook does not say what was found, so this applies to any "
                    + "figure.)"
            ])
    }

    @Test("Another bidder's acceptance, another measure's and one without a subject accept nothing here")
    func others() throws {
        for (row, isTold) in [
            ("Ribble Gardens Ltd | stated-value-disagrees | NT18 | | Agreed. | Jo Fell |", false),
            ("Ribble Cleaning Ltd | stated-value-disagrees | NT20 | | Agreed. | Jo Fell |", true),
            ("Ribble Cleaning Ltd | stated-value-disagrees | | | Agreed. | Jo Fell |", true),
            ("Ribble Cleaning Ltd | counted-twice | NT18 | | Agreed. | Jo Fell |", true),
        ] {
            let checked = try Self.grid(row)
            #expect(checked.findings("stated-value-disagrees").map(\.severity) == [.stop], "\(row)")
            #expect(checked.findings("acceptance-not-used").count == (isTold ? 1 : 0), "\(row)")
        }
    }

    @Test("A code that is not known, and a day that is none, are told at their cells")
    func unreadable() throws {
        let council = try CouncilGrid(
            """
            Reference | Question | Units | Proxy Value
            NT18 | Local spend | £ | 0.5
            == Accepted
            Bidder | Code | Reference or Cell | Reason | By | On
            Acme | stated-value-disagree | NT18 | Agreed. | Jo Fell | 2026-03-03
            Acme | stated-value-disagrees | NT18 | Agreed. | Jo Fell | last week
            """)
        #expect(council.places("council-label-unknown") == ["Accepted!B2"])
        #expect(council.findings("council-label-unknown").map(\.expected) == ["stated-value-disagrees"])
        #expect(council.places("council-value-unreadable") == ["Accepted!F3"])
        #expect(council.reading.framework.accepted.map(\.code) == ["stated-value-disagrees"])
    }
}
