import Testing

@testable import XLSXReader

@Suite("The scanner accepts well-formed XML and nothing else")
struct XMLScannerTests {
    /// Reads a whole document and writes its events down.
    private func events(_ xml: String, limits: ReadLimits = .untrusted) throws(PartError) -> String {
        let document = try XMLDocument(Array(xml.utf8))
        var scanner = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        var log = ""
        while true {
            switch try scanner.next() {
            case .start:
                log += "<"
                for attribute in scanner.attributes { log += " " + scanner.string(of: attribute) }
            case .end: log += ">"
            case .text:
                var text: [UInt8] = []
                try scanner.appendText(to: &text)
                log += String(decoding: text, as: UTF8.self)
            case .finished: return log
            }
        }
    }

    private func problem(_ xml: String, limits: ReadLimits = .untrusted) -> PartProblem? {
        do throws(PartError) {
            _ = try events(xml, limits: limits)
            return nil
        } catch {
            return error.problem
        }
    }

    @Test("events come in document order")
    func order() throws {
        let xml =
            "<?xml version=\"1.0\" encoding=\"utf-8\" standalone='yes'?>\r\n<!-- a --><?go b?><a x='1' y=\"&lt;&#9;\t\">"
        #expect(try events(xml + "t<b/>u<c></c ><![CDATA[<]]]]></a>\n<!-- end -->") == "< 1 <\t t<>u<><]]>")
    }

    @Test(
        "what is not well-formed is refused",
        arguments: [
            ("", PartProblem.truncated), (" ", .truncated), ("<", .truncated), ("<a", .truncated), ("<a>", .truncated),
            ("<a><b></b>", .truncated), ("<a x", .truncated), ("<a x='1", .truncated), ("<a></a", .truncated),
            ("<a>&amp", .truncated), ("<a><!-- ", .truncated), ("<a><![CDATA[", .truncated), ("<a><?x ", .truncated),
            ("<a></b>", .mismatchedTag), ("<a></ab>", .mismatchedTag), ("<ab></a>", .mismatchedTag),
            ("<a><b></a></b>", .mismatchedTag), ("</a>", .mismatchedTag), ("<a/></a>", .mismatchedTag),
            ("<a></a x>", .mismatchedTag), ("<a/><b/>", .secondRoot), ("<a/>x", .misplacedText),
            ("x<a/>", .misplacedText), ("<a/>&#32;", .misplacedText), ("<a x='1' x='2'/>", .duplicateAttribute),
            ("<p:a p:x='1' p:x='2'/>", .duplicateAttribute), ("<a x='1'y='2'/>", .malformedTag),
            ("<a x=1/>", .malformedTag), ("<a x/>", .malformedTag), ("<a x='<'/>", .malformedTag),
            ("<1/>", .malformedTag),
            ("< a/>", .malformedTag), ("<a / >", .malformedTag), ("<a>&nbsp;</a>", .malformedReference),
            ("<a>&</a>", .malformedReference), ("<a>& b;</a>", .malformedReference),
            ("<a>&#;</a>", .malformedReference),
            ("<a>&#x;</a>", .malformedReference), ("<a>&#0;</a>", .malformedReference),
            ("<a>&#xD800;</a>", .malformedReference), ("<a>&#x110000;</a>", .malformedReference),
            ("<a>&#xFFFF;</a>", .malformedReference), ("<a>&#65a;</a>", .malformedReference),
            ("<a>&;</a>", .malformedReference),
            ("<a x='&b;'/>", .malformedReference), ("<a>]]></a>", .malformedMarkup),
            ("<a><!-- -- --></a>", .malformedMarkup),
            ("<a><!x></a>", .malformedMarkup), ("<![CDATA[x]]><a/>", .malformedMarkup),
            ("<a><?xml version='1.0'?></a>", .malformedMarkup),
            ("<?xml encoding='utf-8'?><a/>", .malformedMarkup), ("<?xml version='2.0'?><a/>", .malformedMarkup),
            ("<!DOCTYPE a><a/>", .documentType), ("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", .documentType),
        ])
    func refused(_ xml: String, _ expected: PartProblem) {
        #expect(problem(xml) == expected, "\(xml)")
    }

    @Test("every prefix of a document is refused")
    func prefixes() {
        let xml = "<?xml version=\"1.0\"?><a b='&amp;'><!-- c --><d><![CDATA[e]]>f&#65;</d><g/></a>"
        for length in 0..<xml.utf8.count {
            #expect(problem(String(decoding: xml.utf8.prefix(length), as: UTF8.self)) != nil)
        }
        #expect(problem(xml) == nil)
    }

    @Test("each limit holds: at it the document is read, beyond it refused")
    func limits() {
        var limits = ReadLimits()
        limits.depth = 3
        limits.attributes = 2
        limits.attributeValueBytes = 4
        limits.nameBytes = 5
        limits.tokenBytes = 30
        limits.namespaces = 2
        let pairs = [
            ("<a><b><c/></b></a>", "<a><b><c><d/></c></b></a>"), ("<a x='' y=''/>", "<a x='' y='' z=''/>"),
            ("<a x='1234'/>", "<a x='12345'/>"), ("<abcde/>", "<abcdef/>"),
            ("<a>\(String(repeating: "x", count: 30))</a>", "<a>\(String(repeating: "x", count: 31))</a>"),
            ("<a xmlns='1'><b xmlns='2'/></a>", "<a xmlns='1'><b xmlns='2'><c xmlns='3'/></b></a>"),
        ]
        for (within, beyond) in pairs {
            #expect(problem(within, limits: limits) == nil, "\(within)")
            #expect(problem(beyond, limits: limits) == .overLimit, "\(beyond)")
        }
    }

    @Test("names are told apart to the last byte, and long ones match no known name")
    func names() throws {
        let bytes = Array("<sharedStringsTables/>".utf8)
        var scanner = XMLScanner(bytes.span, limits: .untrusted)
        _ = try scanner.next()
        let name = scanner.name
        #expect(name != XMLName("Tables"))
        #expect(XMLName("mergeCell") != XMLName("mergeCells"))
        #expect(XMLName("c") != XMLName("v"))
    }
}
