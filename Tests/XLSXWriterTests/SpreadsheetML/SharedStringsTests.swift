import Testing

@testable import XLSXWriter

@Suite struct SharedStringsTests {
    @Test func everyTextIsKeptOnceInTheOrderOfItsFirstUse() {
        var strings = SharedStrings()
        #expect(["b", "a", "b", "", "a"].map { strings.index(of: $0) } == [0, 1, 0, 2, 1])
        #expect(strings.texts == ["b", "a", ""])
        #expect(strings.count == 5)
    }

    /// Swift calls these equal, and a reader does not.
    @Test func textsOfOtherBytesAreOtherTexts() {
        var strings = SharedStrings()
        #expect("é" == "e\u{301}")
        #expect(["é", "e\u{301}", "é"].map { strings.index(of: $0) } == [0, 1, 0])
        #expect(strings.texts.map { Array($0.utf8) } == [[0xC3, 0xA9], [0x65, 0xCC, 0x81]])
    }

    @Test func manyTextsFindTheirPlaces() {
        var strings = SharedStrings()
        for round in 0..<2 {
            for number in 0..<5000 { #expect(strings.index(of: "text \(number)") == number, "\(round)") }
        }
        #expect(strings.texts.count == 5000 && strings.count == 10_000)
    }
}
