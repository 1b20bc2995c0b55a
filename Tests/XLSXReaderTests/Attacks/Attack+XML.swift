@testable import XLSXReader

extension Attack {
    /// Attacks on whoever reads the XML of a part.
    static let onXML: [Attack] =
        entities + encodings + characters + sizes + truncations

    private static func sheet(_ name: String, _ xml: String, _ words: String, as code: XLSXReaderError.Code = .damaged)
        -> Attack
    {
        .part(name, sheet, Array(xml.utf8), words, as: code)
    }

    /// Entities that read other files, or that grow without end.
    private static let entities: [Attack] = {
        let external = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
        let everywhere = sample.parts.map { name, xml in
            Attack.part("an external entity in \(name)", name, Array((external + xml).utf8), "declares a document type")
        }
        let laughs = (1...9).map { level in
            let inside = String(repeating: "&lol\(level - 1);", count: 10)
            return "<!ENTITY lol\(level) \"\(inside)\">"
        }
        return everywhere + [
            sheet(
                "a billion laughs",
                "<!DOCTYPE x [<!ENTITY lol0 \"lol\">\(laughs.joined())]><worksheet>&lol9;</worksheet>",
                "declares a document type"),
            sheet(
                "a quadratic blow-up",
                "<!DOCTYPE x [<!ENTITY a \"\(String(repeating: "a", count: 50_000))\">]><x>&a;&a;</x>",
                "declares a document type"),
            sheet("a parameter entity", "<!DOCTYPE x SYSTEM \"http://example.org/x.dtd\"><x/>", "document type"),
            sheet("an entity that is nowhere declared", "<worksheet>&xxe;</worksheet>", "character reference"),
        ]
    }()

    /// Encodings in which a scan of the bytes does not find a document type.
    private static let encodings: [Attack] = {
        func declared(_ encoding: String) -> [UInt8] {
            Array("<?xml version=\"1.0\" encoding=\"\(encoding)\"?>+ADwAIQ-DOCTYPE x+AD4-<worksheet/>".utf8)
        }
        let wide = Array("<worksheet/>".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let wideDeclared = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?><worksheet/>".utf16)
            .flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let narrow = Array("<?xml version=\"1.0\" encoding=\"utf-16\"?><worksheet/>".utf8)
        let unknown: [Attack] = ["UTF-7", "ISO-2022-JP", "IBM037", "UTF-32", "windows-1251"].map {
            Attack.part("the encoding \($0)", sheet, declared($0), "an encoding that workbooks do not use")
        }
        let hidden: [Attack] = [
            .part("EBCDIC without a word", sheet, [0x4C, 0x6F, 0xA7, 0x94, 0x93, 0x40], "the text is not UTF-8"),
            .part("UTF-16 without a mark", sheet, wide, "a character that XML forbids"),
            .part(
                "UTF-16 that says UTF-8", sheet, [0xFF, 0xFE] + wideDeclared, "not in the encoding that it declares"),
            .part("UTF-8 that says UTF-16", sheet, narrow, "not in the encoding that it declares"),
            .part(
                "a UTF-8 mark and UTF-16", sheet, [0xEF, 0xBB, 0xBF] + narrow, "not in the encoding that it declares"),
            .part("two marks", sheet, [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] + Array("<x/>".utf8), "where none may be"),
            .part("half a UTF-16 unit", sheet, [0xFF, 0xFE] + wide + [0x20], "ends too early"),
            .part("half a surrogate pair", sheet, [0xFF, 0xFE, 0x00, 0xD8] + wide, "the text is not UTF-16"),
        ]
        return unknown + hidden
    }()

    /// Bytes that are no characters.
    private static let characters: [Attack] = notCharacters.map { name, content, words in
        .part(name, sheet, content, words)
    }

    private static let notCharacters: [(name: String, content: [UInt8], words: String)] = [
        ("the name that ends Foundation's parser", [0x3C, 0xD3, 0x30, 0x31, 0x0A], "the text is not UTF-8"),
        ("an overlong character", [0x3C, 0x78, 0x3E, 0xC0, 0xAF], "the text is not UTF-8"),
        ("an encoded surrogate", [0x3C, 0x78, 0x3E, 0xED, 0xA0, 0x80], "the text is not UTF-8"),
        ("a character beyond Unicode", [0x3C, 0x78, 0x3E, 0xF4, 0x90, 0x80, 0x80], "the text is not UTF-8"),
        ("a NUL", [0x3C, 0x78, 0x00, 0x2F, 0x3E], "a character that XML forbids"),
        ("a control character", [0x3C, 0x78, 0x3E, 0x01], "a character that XML forbids"),
        ("U+FFFE", [0x3C, 0x78, 0x3E, 0xEF, 0xBF, 0xBE], "a character that XML forbids"),
        ("a reference to a NUL", Array("<worksheet>&#0;</worksheet>".utf8), "character reference"),
    ]

    /// XML that is large in one direction.
    private static let sizes: [Attack] = {
        func many(_ count: Int, _ each: (Int) -> String) -> String { (0..<count).map(each).joined() }
        let long = String(repeating: "x", count: 4 << 20)
        let attributes = many(248) { "b\($0 % 62):x\($0 / 62)='' " }
        let longNames = many(250) { String(repeating: "x", count: 240) + "\($0)='' " }
        return [
            sheet(
                "many prefixes of one namespace", "<a \(many(65) { "xmlns:b\($0)='u' " })/>",
                "the number of namespaces is 65", as: .overLimit),
            sheet(
                "prefixes of one namespace at every depth",
                "<worksheet>" + many(60) { depth in "<a \(many(200) { "xmlns:b\(depth)\($0)='u' " })>" },
                "the number of namespaces", as: .overLimit),
            sheet(
                "attributes that differ in their prefixes alone",
                "<worksheet \(many(62) { "xmlns:b\($0)='\($0)' " })>" + many(200) { _ in "<c \(attributes)/>" },
                "ends too early"),
            sheet(
                "long names that differ in their last letters", "<worksheet>" + many(60) { _ in "<c \(longNames)/>" },
                "ends too early"),
            sheet(
                "a deep document", "<worksheet>" + many(100_000) { _ in "<a>" }, "the nesting of elements",
                as: .overLimit),
            sheet(
                "many attributes", "<a \(many(200_000) { "b\($0)='' " })/>", "the number of attributes", as: .overLimit),
            sheet(
                "many namespaces", "<a \(many(200) { "xmlns:b\($0)='\($0)' " })/>", "the number of namespaces",
                as: .overLimit),
            sheet(
                "namespaces at every depth", "<worksheet>" + many(80) { "<a xmlns:b\($0)='\($0)'>" },
                "the nesting of elements", as: .overLimit),
            sheet("a long attribute", "<a b='\(long)'/>", "the value of an attribute", as: .overLimit),
            sheet("a long text", "<worksheet>\(long)</worksheet>", "one piece of text", as: .overLimit),
            sheet("a long comment", "<worksheet><!--\(long)--></worksheet>", "one piece of text", as: .overLimit),
            sheet("a long name", "<\(long)/>", "the name of an element", as: .overLimit),
            sheet("a long instruction", "<?a \(long)?><a/>", "one piece of text", as: .overLimit),
        ]
    }()

    /// Parts cut off in the middle: a total must never come from half a sheet.
    private static let truncations: [Attack] = sample.parts.map { name, xml in
        .part("half of \(name)", name, Array(xml.utf8.prefix(xml.utf8.count - 7)), "ends too early")
    }
}
