import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct StatedTotalDisagreesTests {
    @Test("Both sums are told, and the effect is between them")
    func words() throws {
        let checked = try CheckedGrid(fixture: "stated-total-disagrees")
        #expect(
            checked.messages("stated-total-disagrees") == [
                "The return's total is £979,721.10, but its stated lines add up to £979,721.00."
            ])
    }

    @Test func theEffectIsTheDifference() throws {
        let checked = try CheckedGrid(fixture: "stated-total-disagrees")
        #expect(checked.findings("stated-total-disagrees").map(\.effect) == [.exactly("0.1")])
    }

    @Test func aPennyIsEnough() throws {
        let checked = try CheckedGrid(
            "Reference | Proxy Value | Answer | Pledged Social Value\nNT1 | 1 | 5 | 5\nTotal | | | «5.01»")
        #expect(checked.cells("stated-total-disagrees") == checked.marked)
    }

    @Test func aMissingTotalIsANoteWithTheSumOfTheLines() throws {
        let checked = try CheckedGrid(fixture: "stated-total-missing")
        #expect(
            checked.messages("stated-total-missing") == [
                "The return shows no total. Its stated lines add up to £979,721.00."
            ])
        #expect(checked.findings("stated-total-disagrees").isEmpty)
    }

    @Test func aCleanReturnHasNone() throws {
        let clean = try CheckedGrid(fixture: "clean")
        #expect(clean.findings("stated-total-disagrees").isEmpty && clean.findings("stated-total-missing").isEmpty)
    }

    @Test(
        "A total above which no line states a value is held against the computed one",
        arguments: [("50.00", []), ("60.00", ["D3"])])
    func withoutLines(_ total: String, _ cells: [String]) throws {
        let checked = try CheckedGrid(
            "Reference | Proxy Value | Answer | Social Value\nNT1 | 10 | 5 | \nTotal | | | \(total)")
        #expect(checked.cells("stated-total-disagrees").map(\.description) == cells)
        let words = "The return's total is £60.00, no line states a value, and answer × proxy comes to £50.00."
        #expect(checked.messages("stated-total-disagrees") == cells.map { _ in words })
    }

    @Test(
        "A gap that rounding explains is a note, to the penny or to whole pounds",
        arguments: [
            ("30.01", Severity.note), ("30.02", .note), ("30.03", .stop), ("30", .note), ("29", .stop),
        ])
    func rounding(_ total: String, _ severity: Severity) throws {
        let pence = total.contains(".") ? "" : ".20"
        let checked = try CheckedGrid(
            """
            Reference | Proxy Value | Answer | Pledged Social Value
            NT1 | 1 | 10\(pence) | 10\(pence)
            NT3 | 1 | 20\(pence) | 20\(pence)
            NT4 | 1 | 0 | 0
            Total | | | \(total)
            """)
        #expect(checked.findings("stated-total-disagrees").map(\.severity) == [severity])
    }

    @Test("Another total above the measures is told where it differs")
    func totalAbove() throws {
        func told(_ above: String, _ below: String = "Total | | | 5") throws -> [String] {
            let table = "\n\nReference | Proxy Value | Answer | Pledged Social Value\nNT1 | 1 | 5 | 5\n"
            return try CheckedGrid("Total social value pledged | \(above)" + table + below)
                .findings("stated-total-disagrees").map { "\($0.severity) \($0.message)" }
        }
        #expect(
            try told("900") == [
                "check The return also shows a total of £900.00 above the measures, and one of £5.00 under them."
            ])
        #expect(try told("5").isEmpty && told("5", "").isEmpty)
        #expect(try told("900", "") == ["stop The return's total is £900.00, but its stated lines add up to £5.00."])
    }
}
