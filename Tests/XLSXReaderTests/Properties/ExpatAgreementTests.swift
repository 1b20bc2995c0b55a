import Foundation
import Testing

@testable import XLSXReader

@Suite("The scanner and expat agree on what is well-formed")
struct ExpatAgreementTests {
    private static let pieces: [String] = [
        "<a>", "</a>", "<a/>", "<b>", "</b>", "<p:b>", "</p:b>", "<a x='1'>", "<a x=\"&lt;\" y='>'>",
        "<a x='1' x='2'/>",
        "<a xmlns='u'>", "<a xmlns:p='u'>", "<a xmlns:p=''>", "<a xmlns:p='u' xmlns:q='u' p:x='' q:x=''/>",
        "<a p:x=''/>",
        "text", " ", "\n", "&amp;", "&#65;", "&#x41;", "&#0;", "&x;", "&", "]]>", "<![CDATA[", "]]", ">", "<", "<!--",
        "-->",
        "--", "<?x y?>", "<?xml version='1.0'?>", "<?", "?>", "<!", "'", "\"", "=", "/", "é", "<é/>", "\u{1F600}",
        "<a:/>",
        "<:a/>", "<p:1/>", "<1/>", "<a-b.c_d/>", "<a\tx='1'\r\ny='2' />", "</a >", "< a>", "<a x = '1'/>",
        "<a x='1'y='2'/>",
        "<xml:a xml:space='preserve'/>", "<a xmlns:xml='u'/>", "<a xmlns:xmlns='u'/>", "<?p:x?>",
    ]

    @Test("over 20,000 documents put together from pieces, sound and broken")
    func generated() {
        var generator = SeededGenerator(seed: 3)
        var accepted = 0
        for _ in 0..<20_000 {
            let count = Int.random(in: 0...6, using: &generator)
            let inside = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
            let xml = Bool.random(using: &generator) ? "<r xmlns:p='v'>\(inside)</r>" : inside
            let isAccepted = Self.accepts(Array(xml.utf8))
            #expect(isAccepted == ExpatOracle.accepts(Array(xml.utf8)), "\(xml)")
            if isAccepted { accepted += 1 }
        }
        #expect((1_000..<19_000).contains(accepted))
    }

    /// The folder of workbooks of other projects, where CI names one.
    private static let corpus = ProcessInfo.processInfo.environment["PLEDGEBOOK_CORPUS"]

    @Test("over the parts of real workbooks, as they are and cut short", .enabled(if: corpus != nil))
    func realWorkbooks() throws {
        let folder = URL(fileURLWithPath: try #require(Self.corpus))
        let paths = try #require(FileManager.default.enumerator(atPath: folder.path))
        var count = 0
        for case let path as String in paths where path.hasSuffix(".xlsx") || path.hasSuffix(".xlsm") {
            let bytes = try [UInt8](Data(contentsOf: folder.appendingPathComponent(path)))
            // Files that are refused have their own tests.
            guard let package = try? Package(bytes, fileName: path, limits: .trustedBulk) else { continue }
            for name in package.partNames(besides: []) where ["xml", "rels"].contains(name.fileExtension) {
                guard package.size(of: name) < 32 << 10, let xml = try? package.document(name)?.bytes else { continue }
                #expect(Self.accepts(xml) == ExpatOracle.accepts(xml), "\(path) \(name.key)")
                let cut = Array(xml.prefix(xml.count * 3 / 4))
                #expect(Self.accepts(cut) == ExpatOracle.accepts(cut), "\(path) \(name.key), cut")
                count += 1
            }
        }
        #expect(count > 0)
        print("Compared with expat: \(count) parts.")
    }

    private static func accepts(_ xml: [UInt8]) -> Bool {
        do throws(PartError) {
            let document = try XMLDocument(xml)
            var scanner = XMLScanner(document.bytes.span, from: document.start, limits: .trustedBulk)
            try scanner.finish()
            return true
        } catch {
            return false
        }
    }
}
