import SpreadsheetModel
import Testing

@testable import Checks

@Suite struct PageDifferenceTests {
    private let expected = [["Title"], [], ["1", "Go"], ["2", "Come"], ["3", "Stay"]]

    private func told(_ printed: [[String]]) -> [String] {
        PageDifference.all(in: printed, not: expected).map {
            "\($0.cell) \($0.found ?? "-") for \($0.expected ?? "-")"
        }
    }

    @Test("The same rows differ nowhere")
    func same() { #expect(told(expected) == []) }

    @Test("Changed cells are named one by one, added and emptied ones too")
    func changed() {
        #expect(
            told([["Title", "note"], [], ["1", "Go on"], ["2"], ["3", "Stay"]]) == [
                "B1 note for -", "B3 Go on for Go", "B4 - for Come",
            ])
    }

    @Test("An added row and a missing row are named by their longest text, and shift nothing")
    func rows() {
        #expect(told(Array(expected[..<3]) + [["x", "Wait"]] + expected[3...]) == ["B4 Wait for -"])
        #expect(told(Array(expected[..<3]) + expected[4...]) == ["B4 - for Come"])
        #expect(told(expected + [["4", "Run away"]]) == ["B6 Run away for -"])
        #expect(told([]) == ["A1 - for Title"])
        #expect(told(expected + [[]]) == ["A6 - for -"])
    }

    @Test("Rows that were moved leave the others alone, and are told of only where nothing else was done")
    func moved() {
        #expect(told([expected[4]] + expected[..<4]) == ["A1 3 for Title"])
        #expect(told([expected[4]] + expected[..<3] + [["2", "Run"]]) == ["B5 Run for Come"])
    }

    @Test("Where rows were changed and added, each is named")
    func both() {
        #expect(
            told([["Title"], [], ["1", "Stop"], ["2", "Come"], ["4", "Run"], ["3", "Stay"]]) == [
                "B3 Stop for Go", "B5 Run for -",
            ])
    }
}
