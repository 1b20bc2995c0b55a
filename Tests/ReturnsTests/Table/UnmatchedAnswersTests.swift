import SpreadsheetModel
import TestSupport
import Testing

@testable import Returns
@testable import SocialValue

@Suite struct UnmatchedAnswersTests {
    private func strays(above: String = "", below: String = "") throws -> [String] {
        let grid = SheetGrid(
            """
            Reference | Question | Units | Proxy Value | Answer | Value
            \(above.isEmpty ? "" : above + "\n")NT1 | People | FTE | 10 | 2 | 20
            NT3 | Unemployed | FTE | 10 | 1 | 10
            \(below)
            """)
        return try TableRows(TableLocator.locate(in: [grid.sheet])).strayAnswers.map(\.text)
    }

    @Test("A figure right above the first or right below the last measure may be a pledge")
    func atTheEdges() throws {
        #expect(try strays(above: " | Park bench | | | 500") == ["500"])
        #expect(try strays(below: " | Park bench | | | 500\n | | | | 600") == ["500", "600"])
        #expect(try strays(below: " | continued | | | 500\nTotal | | | | | 30") == ["500"])
        #expect(try strays(below: "Total | | | | | 30\n | Park bench | | | 500 | 500") == ["500"])
    }

    @Test("Below the total a measure without a reference that can be read is one all the same")
    func belowTheTotal() throws {
        #expect(try strays(below: "Total | | | | | 30\n\nExtra | Park bench | £ | 1 | 500 | 500") == ["500"])
        #expect(try strays(below: "Total | | | | | 30\n\n | Park bench | £ | | 500 |") == ["500"])
    }

    @Test(
        "A value without a measure is one to tell, between the measures, right below them, and above or below the total",
        arguments: [
            ("", " | Park bench | | | | 500"), ("", "Extra social value | | | | | 500"),
            ("", "\n | Park bench | | | | 500\nTotal | | | | | 530"),
            ("", "Total | | | | | 30\nAdded social value | | | | | 500"),
        ])
    func values(above: String, below: String) throws {
        #expect(try strays(above: above, below: below) == ["500"])
    }

    @Test(
        "A sum of the values above it, and a figure of something else, is no value without a measure",
        arguments: [
            " | | | | | 30", "Social return | | | | | 30", "Contract price | | | | | 9000",
            "Share of the price | | | | | 0.3 [0%]",
            "Total | | | | | 30\nSocial value per pound | | | | | 0.25", "Total | | | | | 30\nVAT | | | | | 6",
            "\n\nBudget holder | | | | | 12",
        ])
    func sums(below: String) throws {
        #expect(try strays(below: below) == [])
    }

    @Test(
        "Numbers of columns, dates, telephones and counts of the form's own rows are no pledges",
        arguments: [
            "Date | | | | 46000", "Telephone | | | | 1234567890", "Number of measures answered: | | | | 2",
            "Total number of measures answered | | | | 2", "\n\nContract months | | | | 36",
            "Total | | | | | 30\nContract months | | | | 36",
            "Total | | | | | 30\nPosition | Director | | Phone | 1234567890",
        ])
    func otherFigures(below: String) throws {
        #expect(try strays(below: below) == [])
        #expect(try strays(above: "1 | 2 | 3 | 4 | 5 | 6") == [])
    }
}
