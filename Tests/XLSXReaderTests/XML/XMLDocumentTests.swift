import Testing

@testable import XLSXReader

@Suite("A part's text is in an encoding that is read here, and says so truly")
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
        #expect(problem(Array("<?xml version='1.0' encoding='ISO-8859-7'?><a/>".utf8)) == .encodingRefused)
        let marked = [0xEF, 0xBB, 0xBF] + Array("<?xml version='1.0' encoding='latin1'?><a/>".utf8)
        #expect(problem(marked) == .encodingContradicted)
        #expect(problem(Array("<?xml version='1.0' encoding='UTF-16'?><a/>".utf8)) == .encodingContradicted)
        let wide = utf16("<?xml version='1.0' encoding='UTF-8'?><a/>", isLittleEndian: true)
        #expect(problem(wide) == .encodingContradicted)
        #expect(problem([0x3C, 0x00, 0x61, 0x00, 0x2F, 0x00, 0x3E, 0x00]) == .forbiddenCharacter)
        #expect(problem([0xFF, 0xFE, 0x3C]) == .truncated)
        #expect(problem([0xFF, 0xFE, 0x3C, 0x00, 0x00, 0xD8, 0x3C, 0x00]) == .notUTF16)
    }

    private static let wideLabels = ["UTF-16", "utf-16", "Utf-16LE", "UTF-16BE", "iso-10646-ucs-2"]

    @Test("UTF-16 may be called by any name that its bytes bear out, with a mark or without", arguments: wideLabels)
    func wideNames(_ label: String) throws {
        for isLittleEndian in [true, false] {
            let xml = "<?xml version=\"1.0\" encoding=\"\(label)\"?><a>£\u{1F600}</a>"
            let marked = utf16(xml, isLittleEndian: isLittleEndian)
            let isOther = label.uppercased().hasSuffix(isLittleEndian ? "BE" : "LE")
            for bytes in [marked, Array(marked.dropFirst(2))] {
                guard !isOther else {
                    #expect(problem(bytes) == .encodingContradicted)
                    continue
                }
                let document = try XMLDocument(bytes)
                #expect(String(decoding: document.bytes[document.start...], as: UTF8.self) == "<a>£\u{1F600}</a>")
            }
        }
        let silent = utf16("<?xml version=\"1.0\"?><a/>", isLittleEndian: true)
        #expect(problem(silent) == nil)
        #expect(problem(Array(silent.dropFirst(2))) == .encodingContradicted)
    }

    @Test(
        "single-byte encodings are converted, and a byte that they do not have is refused",
        arguments: [
            ("US-ASCII", [0x61], "a"), ("us-ascii", [0xE9], nil), ("ISO-8859-1", [0xA3, 0xE9, 0x85], "£é\u{85}"),
            ("latin1", [0xFF], "ÿ"), ("Windows-1252", [0x80, 0xA3, 0x92, 0x9F], "€£’Ÿ"), ("windows-1252", [0x81], nil),
            ("windows-1252", [0x9D], nil),
        ] as [(String, [UInt8], String?)])
    func narrow(_ label: String, _ content: [UInt8], _ text: String?) throws {
        let head = Array("<?xml version=\"1.0\" encoding=\"\(label)\"?><a>".utf8)
        let bytes = head + content + Array("</a>".utf8)
        guard let text else {
            #expect(problem(bytes) == .notInEncoding)
            return
        }
        let document = try XMLDocument(bytes)
        #expect(String(decoding: document.bytes[document.start...], as: UTF8.self) == "<a>\(text)</a>")
        #expect(problem(bytes) == nil)
    }
}
