import Testing

@testable import XLSXReader

/// The fast path through tags written as usual must give what the slow path gives. Tabs for spaces, and single
/// quotes, make the slow path read the same tags.
@Suite("The fast path through plain tags agrees with the slow path")
struct FastTagTests {
    private static let locals = [
        "a", "b", "_c", "a-b.c_d9", "sevenXX", "eightXXX", "nineXXXXX", "fifteenXXXXXXXX", "sixteenXXXXXXXXX",
        "seventeenXXXXXXXX", "seventeenXXXXXXXY", String(repeating: "x", count: 24), String(repeating: "x", count: 25),
        "é", "aé", "1a", "a^b", "a`", "a{", "a@", "a[", "a:", ":a", "a:b:c", "xmlns", "-a", ".a", "a\u{3}",
    ]
    private static let prefixes = [
        "", "", "p:", "q:", "u:", "xml:", "xmlns:", "sevenXX:", "eightXXX:", "é:", "1:", "::",
    ]
    private static let values = [
        "", "1", "seven77", "eight888", "nine99999", "sixteen 16 16 16", String(repeating: "v", count: 40), "a>b",
        "]]>",
        "a&lt;b", "&#65;", "&", "<", "é£", "a\u{3}b", "a\nb", "\u{7F}", "12345678\u{3}", "12345678&amp;", "12345678<",
    ]

    private enum Way: CaseIterable {
        /// As nearly every program writes it.
        case plain
        /// With tabs and single quotes, byte for byte as long.
        case unusual
        /// With a tab at the end of every tag.
        case padded
    }

    /// A document of tags, told by a seed, written in one of the ways.
    private func document(seed: UInt64, _ way: Way) -> [UInt8] {
        var generator = SeededGenerator(seed: seed)
        func pick<Value>(_ values: [Value], orElse usual: Value) -> Value {
            let isOdd = Int.random(in: 0..<30, using: &generator) == 0
            let value = values.randomElement(using: &generator) ?? usual
            return isOdd ? value : usual
        }
        let (space, quote) = way == .plain ? (" ", "\"") : ("\t", "'")
        let end = way == .padded ? "\t" : ""
        var open: [String] = []
        var xml = "<r xmlns:p='v' xmlns:q='w' xmlns:sevenXX='v'>"
        for _ in 0..<Int.random(in: 1...8, using: &generator) {
            if !open.isEmpty, Bool.random(using: &generator) {
                let name = open.removeLast()
                xml += "</\(pick(Self.locals, orElse: name))\(end)>" + pick(["text", "£", "]]>", "\n"], orElse: "")
                continue
            }
            let name =
                pick(Self.prefixes, orElse: "") + (Self.locals.prefix(12).randomElement(using: &generator) ?? "a")
            xml += "<" + pick(Self.locals, orElse: name)
            for _ in 0..<Int.random(in: 0...3, using: &generator) {
                let usual = Self.locals.prefix(12).randomElement(using: &generator) ?? "a"
                xml += space + pick(Self.prefixes, orElse: "") + pick(Self.locals, orElse: usual) + "=" + quote
                xml += pick(Self.values, orElse: Self.values.prefix(7).randomElement(using: &generator) ?? "") + quote
            }
            let isEmpty = Bool.random(using: &generator)
            if !isEmpty { open.append(name) }
            xml += end + (isEmpty ? "/>" : ">")
        }
        for name in open.reversed() { xml += "</\(name)\(end)>" }
        return Array((xml + "</r\(end)><!--" + String(repeating: " ", count: 100) + "-->").utf8)
    }

    private struct Outcome: Hashable {
        var events = ""
        var problem: PartProblem?
        var limit: String?
        var offset = 0
    }

    private func outcome(of bytes: [UInt8], limits: ReadLimits) -> Outcome {
        var outcome = Outcome()
        var scanner = XMLScanner(bytes.span, limits: limits)
        do throws(PartError) {
            while true {
                switch try scanner.next() {
                case .start:
                    outcome.events += "<\(scanner.name) \(scanner.isInRootNamespace) \(scanner.depth)"
                    for attribute in scanner.attributes {
                        outcome.events += " \(attribute.name) \(scanner.string(in: attribute.nameRange))"
                        outcome.events += " \(scanner.namespaceAddress(of: attribute)) \(attribute.isPlain)"
                        outcome.events += "=" + scanner.string(of: attribute)
                    }
                case .end: outcome.events += ">"
                case .text: outcome.events += scanner.string(in: scanner.text.range)
                case .finished: return outcome
                }
            }
        } catch {
            (outcome.problem, outcome.offset, outcome.limit) = (error.problem, error.offset, error.overrun?.name)
            return outcome
        }
    }

    @Test("over 9,000 documents of tags, sound and broken, within limits and beyond")
    func generated() {
        var small = ReadLimits()
        (small.depth, small.attributes, small.attributeValueBytes, small.tokenBytes) = (3, 2, 16, 60)
        var short = ReadLimits()
        short.nameBytes = 12
        var sound = 0
        for seed in 0..<3_000 as Range<UInt64> {
            let documents = Way.allCases.map { document(seed: seed, $0) }
            for limits in [ReadLimits(), small, short] {
                let outcomes = documents.map { outcome(of: $0, limits: limits) }
                let shown = "\(String(decoding: documents[0], as: UTF8.self)) \(limits == small) \(limits == short)"
                #expect(outcomes[0] == outcomes[1], "\(shown)")
                // Longer tags end elsewhere, and may be beyond a limit.
                if outcomes[2].limit != "tokenBytes" {
                    var padded = outcomes[2]
                    padded.offset = outcomes[0].offset
                    #expect(outcomes[0] == padded, "\(shown)")
                }
                if outcomes[0].problem == nil { sound += 1 }
            }
        }
        #expect((1_000..<8_000).contains(sound), "\(sound)")
    }

    @Test("text is told apart by what it holds, at every place in eight bytes")
    func texts() throws {
        for length in 0..<20 {
            for piece in ["", "&amp;", "£", "]", "]]", "\n", "\r", "<b/>", "\u{7F}", "<![CDATA[<]]>"] {
                let text = String(repeating: "t", count: length) + piece + String(repeating: "u", count: 9)
                let bytes = Array("<a>\(text)</a>".utf8)
                let found = outcome(of: bytes, limits: ReadLimits())
                #expect(found.problem == nil, "\(text)")
                #expect(found.events.contains(String(repeating: "t", count: length)), "\(text)")
            }
            let broken = Array("<a>\(String(repeating: "t", count: length))\u{3}uuuuuuuuu</a>".utf8)
            #expect(outcome(of: broken, limits: ReadLimits()).problem == .forbiddenCharacter)
        }
    }
}
