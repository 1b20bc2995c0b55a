import Testing

@testable import Pipeline

@Suite struct PathBytesTests {
    @Test(
        "Any bytes come through, and what is text stays itself",
        arguments: [
            Array("in/acme.xlsx".utf8), [0x62, 0xFF, 0x2E, 0x78], Array("Käse – 日本 🐑".utf8), [0xC3],
            [0xED, 0xA0, 0x80],
            Array("\u{10FF41}".utf8), [0xF4, 0x8F, 0xBD, 0x81, 0xFF], [],
        ] as [[UInt8]])
    func roundTrip(_ bytes: [UInt8]) {
        let text = PathBytes.text(of: bytes)
        #expect(PathBytes.cString(text) == bytes.map { CChar(bitPattern: $0) } + [0])
        #expect(PathBytes.isEscaped(text) == (text.utf8.elementsEqual(bytes) == false))
    }

    @Test("People are shown a sign for what is no text, and two paths are never one")
    func shown() {
        let one = PathBytes.text(of: [0x61, 0xFE])
        let other = PathBytes.text(of: [0x61, 0xFF])
        #expect(one != other && PathBytes.shown(one) == "a\u{FFFD}")
        #expect(InputFile.name(of: "x/" + one) == "a\u{FFFD}")
    }
}
