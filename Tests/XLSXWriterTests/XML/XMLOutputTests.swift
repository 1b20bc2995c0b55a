import SpreadsheetModel
import TestSupport
import Testing

@testable import XLSXWriter

@Suite struct XMLOutputTests {
    @Test func aPartStartsWithItsDeclaration() {
        let part = XMLOutput()
        #expect(
            String(decoding: part.bytes.array, as: UTF8.self)
                == "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
    }

    @Test func elementsNestAndTheEmptyOnesCloseThemselves() {
        let text = written { xml in
            xml.open("a")
            xml.attribute("x", 1)
            xml.open("b")
            xml.close("b")
            xml.empty("c")
            xml.empty("d", ["val": true])
            xml.element("e", text: "words")
            xml.open("f")
            xml.markup("<g><h/></g>")
            xml.close("f")
            xml.close("a")
        }
        #expect(text == "<a x=\"1\"><b/><c/><d val=\"1\"/><e>words</e><f><g><h/></g></f></a>")
    }

    @Test func whatMeansSomethingElseInXMLIsEscaped() {
        let hostile = "<a b=\"c\">&amp;\r\n\tü😀'</a>"
        let text = written { xml in
            xml.open("t")
            xml.attribute("v", hostile)
            xml.text(hostile)
            xml.close("t")
        }
        #expect(
            text
                == "<t v=\"&lt;a b=&quot;c&quot;&gt;&amp;amp;&#xD;&#xA;&#x9;ü😀'&lt;/a&gt;\">"
                + "&lt;a b=\"c\"&gt;&amp;amp;&#xD;\n\tü😀'&lt;/a&gt;</t>")
    }

    /// The same, character by character.
    private func escaped(_ text: String, isAttribute: Bool) -> String {
        text.unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\r": escaped += "&#xD;"
            case "\"" where isAttribute: escaped += "&quot;"
            case "\t" where isAttribute: escaped += "&#x9;"
            case "\n" where isAttribute: escaped += "&#xA;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }

    @Test("Text is escaped alike wherever a sign stands in it")
    func escapesAtEveryPlace() {
        var random = SeededGenerator(seed: 17)
        let letters = Array("abc \"'#$%,./09=?@{|}~\u{7F}é£\u{201C}\u{1F600}&<>\r\n\t".unicodeScalars)
        for round in 0..<4000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<round % 41 {
                // Most letters are plain, so that whole eights of them are.
                let limit = Int.random(in: 0..<12, using: &random) == 0 ? letters.count : 8
                text.append(letters[Int.random(in: 0..<limit, using: &random)])
            }
            let sample = String(text)
            let found = written { xml in
                xml.open("t")
                xml.attribute("v", sample)
                xml.text(sample)
                xml.close("t")
            }
            let expected =
                "<t v=\"" + escaped(sample, isAttribute: true) + "\">" + escaped(sample, isAttribute: false) + "</t>"
            #expect(Array(found.utf8) == Array(expected.utf8))
        }
    }

    @Test(arguments: [
        (0, "0"), (7, "7"), (10, "10"), (99, "99"), (100, "100"), (101, "101"), (1005, "1005"), (30782, "30782"),
        (-40, "-40"), (Int.max, "9223372036854775807"),
        (Int.min, "-9223372036854775808"),
    ])
    func whole(number: Int, digits: String) {
        #expect(written { $0.text(number) } == digits)
    }

    @Test(arguments: [(0.0, "0"), (9.5, "9.5"), (12.0, "12"), (8.7109375, "8.7109375"), (0.1, "0.1")])
    func fraction(number: Double, digits: String) {
        #expect(written { $0.text(number) } == digits)
    }

    @Test func everyColumnHasItsLetters() {
        for column in 0..<CellReference.columnLimit {
            let cell = CellReference(row: column, column: column)
            #expect(written { $0.text(cell) } == cell.description)
        }
    }

    @Test(arguments: ["A1:G22", "B7", "XFD1:XFD1048576"])
    func range(text: String) throws {
        let range = try #require(CellRange(text))
        #expect(written { $0.text(range) } == text)
    }
}
