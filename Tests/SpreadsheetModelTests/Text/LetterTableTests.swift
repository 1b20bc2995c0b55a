import SpreadsheetModel
import Testing

@Suite struct LetterTableTests {
    @Test("The tables say of every scalar what Unicode says")
    func everyScalar() {
        for scalar in (0...0x2FFF).compactMap(Unicode.Scalar.init) {
            let (properties, name) = (scalar.properties, "U+\(String(scalar.value, radix: 16))")
            let small = properties.lowercaseMapping.unicodeScalars
            #expect(LetterTable.lowercased(scalar) == (small.count == 1 ? small.first : nil), "\(name)")
            #expect(LetterTable.isLetter(scalar) == properties.isAlphabetic, "\(name)")
            #expect(LetterTable.isNumber(scalar) == (properties.numericType != nil), "\(name)")
            #expect(LetterTable.isSpace(scalar) == properties.isWhitespace, "\(name)")
            let isMark = [.nonspacingMark, .enclosingMark, .spacingMark].contains(properties.generalCategory)
            #expect(LetterTable.isMark(scalar) == isMark, "\(name)")
        }
    }
}
