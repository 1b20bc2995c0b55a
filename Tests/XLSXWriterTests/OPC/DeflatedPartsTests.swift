import Testing

@testable import XLSXWriter

@Suite struct DeflatedPartsTests {
    @Test("A deflated form is given for the very same bytes of the same part only")
    func sameBytes() {
        let parts = DeflatedParts()
        let content = Array("<styleSheet/>".utf8)
        parts.keep("xl/styles.xml", content.span, deflated: [1, 2, 3])
        parts.keep("xl/styles.xml", Array("<other/>".utf8).span, deflated: [4])
        #expect(parts.deflated("xl/styles.xml", content.span) == [1, 2, 3])
        #expect(parts.deflated("xl/styles.xml", Array("<styleSheeT/>".utf8).span) == nil)
        #expect(parts.deflated("xl/styles.xml", Array("<other/>".utf8).span) == nil)
        #expect(parts.deflated("xl/theme.xml", content.span) == nil)
    }

    @Test("A part that is alike is stored as one that is not, also the second time")
    func sameContainer() throws {
        func container(of text: String, isAlike: Bool) throws -> [UInt8] {
            var zip = try ZipOutput()
            try zip.add("alike/\(text.count).xml", isAlike: isAlike) { $0.text(text) }
            return try zip.finished()
        }
        // The second is too short to be worth deflating.
        for text in [String(repeating: "the same ", count: 200), "x"] {
            let plain = try container(of: text, isAlike: false)
            #expect(try container(of: text, isAlike: true) == plain)
            #expect(try container(of: text, isAlike: true) == plain)
        }
    }
}
