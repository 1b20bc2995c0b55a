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

    /// Against what libdeflate makes of the same part when it is in a hurry.
    @Test(arguments: [(20_000, false), (200_000, true)])
    func largePartsAreDeflatedHarder(lines: Int, isHarder: Bool) throws {
        var random = SeededGenerator(seed: 5)
        let text = (0..<lines).map { "line \($0): \(Int.random(in: 0..<5000, using: &random)), " }.joined()
        var zip = try ZipOutput()
        try zip.add("a.xml") { $0.text(text) }
        let size = try zip.finished().count
        var part = XMLOutput()
        part.text(text)
        var quick: [UInt8] = []
        let quickSize = try #require(Deflater(level: 1)?.append(part.bytes.array.span, to: &quick))
        #expect((size < quickSize) == isHarder)
    }

    @Test func anEmptyContainerHasItsEnd() throws {
        let bytes = try ZipOutput().finished()
        #expect(bytes.prefix(4) == [0x50, 0x4B, 0x05, 0x06] && bytes.count == 22)
    }
}
