import Testing

@testable import XLSXReader

@Suite("A part's text is UTF-8 or UTF-16 and says so truly")
struct XMLDocumentTests {
    private func problem(_ bytes: [UInt8]) -> PartProblem? {
        do throws(PartError) {
            _ = try XMLDocument(bytes)
            return nil
        } catch {
            return error.problem
        }
    }

    private func utf16(_ text: String, isLittleEndian: Bool) -> [UInt8] {
        ("\u{FEFF}" + text).utf16.flatMap { unit -> [UInt8] in
            let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return isLittleEndian ? pair.reversed() : pair
        }
    }

    @Test("UTF-16 with a byte order mark is converted", arguments: [true, false])
    func converted(_ isLittleEndian: Bool) throws {
        let xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>£\u{1F600}</a>"
        let document = try XMLDocument(utf16(xml, isLittleEndian: isLittleEndian))
        #expect(String(decoding: document.bytes[document.start...], as: UTF8.self) == "<a>£\u{1F600}</a>")
    }

    @Test("a byte order mark in UTF-8 is passed over")
    func mark() throws {
        let document = try XMLDocument([0xEF, 0xBB, 0xBF] + Array("<a/>".utf8))
        #expect(document.start == 3)
    }

    @Test("other encodings and contradictions are refused")
    func encodings() {
        #expect(problem(Array("<?xml version='1.0' encoding='UTF-7'?><a/>".utf8)) == .encodingRefused)
        #expect(problem(Array("<?xml version='1.0' encoding='ISO-8859-1'?><a/>".utf8)) == .encodingRefused)
        #expect(problem(Array("<?xml version='1.0' encoding='UTF-16'?><a/>".utf8)) == .encodingContradicted)
        let wide = utf16("<?xml version='1.0' encoding='UTF-8'?><a/>", isLittleEndian: true)
        #expect(problem(wide) == .encodingContradicted)
        #expect(problem([0x3C, 0x00, 0x61, 0x00, 0x2F, 0x00, 0x3E, 0x00]) == .forbiddenCharacter)
        #expect(problem([0xFF, 0xFE, 0x3C]) == .truncated)
        #expect(problem([0xFF, 0xFE, 0x3C, 0x00, 0x00, 0xD8, 0x3C, 0x00]) == .notUTF8)
    }

    @Test(
        "bytes that are not UTF-8 are refused, wherever in a block of 32 they stand",
        arguments: [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xC3], [0xC3, 0x28], [0xE2, 0x82],
            [0xF0, 0x9F, 0x98],
        ] as [[UInt8]])
    func notUTF8(_ bytes: [UInt8]) {
        for offset in 0..<70 {
            let around = [UInt8](repeating: UInt8(ascii: "x"), count: offset)
            #expect(problem(around + bytes + around) == .notUTF8, "offset \(offset)")
            #expect(problem(around + bytes) == .notUTF8, "offset \(offset), at the end")
        }
    }

    @Test("characters that XML forbids are refused; the others pass")
    func characters() {
        let padding = [UInt8](repeating: UInt8(ascii: "x"), count: 40)
        for value in UInt32(0)..<0x120 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isAllowed = value >= 0x20 || [9, 10, 13].contains(value)
            let bytes = padding + Array(String(Character(scalar)).utf8) + padding
            #expect((problem(bytes) == nil) == isAllowed, "U+\(String(value, radix: 16))")
        }
        for text in ["\u{FFFE}", "\u{FFFF}"] { #expect(problem(Array(text.utf8)) == .forbiddenCharacter) }
        for text in ["\u{FFFD}", "\u{10FFFF}", "\u{E000}", "\u{D7FF}", "課題 £ \u{1F600}"] {
            #expect(problem(Array(text.utf8)) == nil)
        }
    }
}
