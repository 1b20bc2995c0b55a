import Foundation
import TestPrograms
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

    @Test func largePartsAreDeflatedHarder() throws {
        /// How many times smaller so many lines become.
        func ratio(_ lines: Int) throws -> Double {
            let text = (0..<lines).map { "line \($0 &* 2_654_435_761 % 1000), " }.joined()
            var zip = try ZipOutput()
            try zip.add("a.xml") { $0.text(text) }
            return Double(text.utf8.count) / Double(try zip.finished().count)
        }
        #expect(try ratio(200_000) > ratio(50_000) * 1.1)
    }

    @Test func anEmptyContainerHasItsEnd() throws {
        let bytes = try ZipOutput().finished()
        #expect(bytes.prefix(4) == [0x50, 0x4B, 0x05, 0x06] && bytes.count == 22)
    }
}
