import Testing

@testable import XLSXReader

@Suite("A part's text is UTF-8 or UTF-16 and says so truly")
struct XMLDocumentTests {
    private func problem(_ bytes: [UInt8]) -> PartProblem? {
        do throws(PartError) {
            let document = try XMLDocument(bytes)
            var scanner = XMLScanner(document.bytes.span, from: document.start, limits: .untrusted)
            try scanner.finish()
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
        #expect(problem([0xFF, 0xFE, 0x3C, 0x00, 0x00, 0xD8, 0x3C, 0x00]) == .notUTF16)
    }
}
