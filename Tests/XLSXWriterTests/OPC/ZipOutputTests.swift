import Foundation
import TestPrograms
import TestSupport
import Testing

@testable import XLSXWriter

/// Containers as Python's `zipfile` and `unzip` see them.
@Suite struct ZipOutputTests {
    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    /// Packs the texts as parts, and gives one line an entry: name, method, both sizes, flags, date and the size read.
    private func entries(_ parts: [(String, String)]) throws -> [String] {
        var zip = try ZipOutput()
        for (name, text) in parts { try zip.add(name) { $0.text(text) } }
        try Data(zip.finished()).write(to: URL(fileURLWithPath: folder.file("a.zip")))
        let script = """
            import sys, zipfile
            with zipfile.ZipFile(sys.argv[1]) as book:
                assert book.testzip() is None
                for entry in book.infolist():
                    text = book.read(entry).decode().split("\\n", 1)[1]
                    print(entry.filename, entry.compress_type, entry.file_size, entry.compress_size < entry.file_size,
                          entry.flag_bits, entry.date_time[:3], len(text))
            """
        _ = try Command.run("unzip", ["-tq", folder.file("a.zip")])
        return try Command.run("python3", ["-c", script, folder.file("a.zip")]).split(separator: "\n").map(String.init)
    }

    /// The XML declaration takes 56 bytes.
    @Test func entriesAreDeflatedAndHoldWhatWasWritten() throws {
        let found = try entries([("a.xml", ""), ("b/c.xml", String(repeating: "words ", count: 5000))])
        #expect(
            found == ["a.xml 0 56 False 2048 (1980, 1, 1) 0", "b/c.xml 8 30056 True 2048 (1980, 1, 1) 30000"])
    }

    @Test func whatDeflatingWouldMakeLargerIsStored() throws {
        var zip = try ZipOutput()
        try zip.add("a.xml") { $0.text("x") }
        let bytes = try zip.finished()
        #expect(String(decoding: bytes, as: UTF8.self).contains("encoding=\"UTF-8\" standalone=\"yes\"?>\nxPK"))
    }

    /// The size of a container with a part that holds a text, and of what libdeflate at a level makes of the part.
    private func sizes(_ text: String, level: Int32) throws -> (container: Int, part: Int) {
        var zip = try ZipOutput()
        try zip.add("a.xml") { $0.text(text) }
        var part = XMLOutput()
        part.text(text)
        var deflated: [UInt8] = []
        let size = try #require(Deflater(level: level)?.append(part.bytes.array.span, to: &deflated))
        return (try zip.finished().count, size)
    }

    @Test(
        "A large part is deflated harder than libdeflate does in a hurry",
        arguments: [(20_000, false), (200_000, true)])
    func largeParts(lines: Int, isHarder: Bool) throws {
        var random = SeededGenerator(seed: 5)
        let text = (0..<lines).map { "line \($0): \(Int.random(in: 0..<5000, using: &random)), " }.joined()
        let (container, part) = try sizes(text, level: 1)
        #expect((container < part) == isHarder)
        #expect(container < text.utf8.count * 2 / 3)
    }

    /// The codes made beforehand are those of Latin letters.
    @Test func aPartInOtherLettersIsDeflatedThoroughly() throws {
        var random = SeededGenerator(seed: 6)
        let text = String(
            String.UnicodeScalarView(
                (0..<3000).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0x4E00...0x6000, using: &random)) }))
        let (container, part) = try sizes(text, level: 5)
        #expect(container < part + 200)
    }

    @Test func anEmptyContainerHasItsEnd() throws {
        let bytes = try ZipOutput().finished()
        #expect(bytes.prefix(4) == [0x50, 0x4B, 0x05, 0x06] && bytes.count == 22)
    }
}
