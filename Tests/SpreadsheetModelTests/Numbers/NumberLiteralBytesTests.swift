import Testing

@testable import SpreadsheetModel

@Suite("The decimal of a literal in bytes is that of its text")
struct NumberLiteralBytesTests {
    private func agrees(_ text: String) -> Bool {
        NumberLiteral.decimal(of: text.utf8.span) == NumberLiteral(text).decimal
    }

    @Test("for every text of up to five signs of numbers")
    func short() {
        let signs = Array("019.-eE+ ")
        var texts = [""]
        for _ in 0..<5 {
            texts += texts.flatMap { text in signs.map { text + String($0) } }
            texts = Array(Set(texts))
        }
        for text in texts where !agrees(text) { Issue.record("\(text)") }
    }

    @Test("for long ones, around the digits that are kept")
    func long() {
        for count in 1...40 {
            for digits in [String(repeating: "9", count: count), "1" + String(repeating: "0", count: count)] {
                for point in 0...digits.count {
                    let text = String(digits.prefix(point)) + "." + String(digits.dropFirst(point))
                    let long = [text + "5", text + "E-7", "0.00" + digits]
                    for literal in [digits, text, "-" + text, "00" + text] + long {
                        #expect(agrees(literal), "\(literal)")
                    }
                }
            }
        }
    }
}
