import Foundation
import TestPrograms
import TestSupport
import Testing

@testable import XLSXWriter

/// What the writer deflates, inflated by Python's zlib.
@Suite struct DeflaterTests {
    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    /// `#require` does not take what cannot be copied.
    private func deflater() throws -> Deflater {
        guard let deflater = Deflater(level: 1) else { throw NoMemory() }
        return deflater
    }

    private struct NoMemory: Error {}

    private func deflated(_ content: [UInt8]) throws -> [UInt8]? {
        var output: [UInt8] = [7]
        guard try deflater().append(content.span, to: &output) != nil else {
            #expect(output == [7])
            return nil
        }
        #expect(output[0] == 7)
        return Array(output.dropFirst())
    }

    /// Contents of many sizes, between one word over and over and bytes without any order.
    private func contents() -> [[UInt8]] {
        var random = SeededGenerator(seed: 11)
        return (0..<300).map { round in
            let words = (0...round % 40).map { _ in
                (0..<Int.random(in: 1..<60, using: &random)).map { _ in
                    UInt8.random(in: round % 3 == 0 ? 0...255 : 0x20...0x7A, using: &random)
                }
            }
            let size = Int.random(in: 0..<(1 << Int.random(in: 1..<18, using: &random)), using: &random)
            var content: [UInt8] = []
            while content.count < size { content += words[Int.random(in: 0..<words.count, using: &random)] }
            return Array(content.prefix(size))
        }
    }

    @Test("Every stream inflates to what it was made from")
    func roundTrip() throws {
        var count = 0
        for (index, content) in contents().enumerated() {
            guard let stream = try deflated(content) else { continue }
            try Data(content).write(to: URL(fileURLWithPath: folder.file("\(index).content")))
            try Data(stream).write(to: URL(fileURLWithPath: folder.file("\(index).stream")))
            count += 1
        }
        let script = """
            import glob, sys, zlib
            streams = glob.glob(sys.argv[1] + "/*.stream")
            for path in streams:
                inflater = zlib.decompressobj(-15)
                with open(path, "rb") as stream, open(path.replace(".stream", ".content"), "rb") as content:
                    assert inflater.decompress(stream.read()) == content.read(), path
                assert inflater.eof and not inflater.unused_data, path
            print(len(streams))
            """
        let read = try Command.run("python3", ["-c", script, folder.path])
        #expect(count > 100)
        #expect(read.filter(\.isNumber) == "\(count)")
    }

    @Test("What would be no smaller is not deflated", arguments: [0, 1, 5, 40, 5_000])
    func withoutOrder(size: Int) throws {
        var random = SeededGenerator(seed: 3)
        #expect(try deflated((0..<size).map { _ in UInt8.random(in: 0...255, using: &random) }) == nil)
    }

    @Test("The same part gives the same stream, whatever was deflated before it")
    func sameStream() throws {
        let deflater = try deflater()
        func stream(_ text: String) -> [UInt8] {
            var output: [UInt8] = []
            _ = deflater.append(Array(text.utf8).span, to: &output)
            return output
        }
        let text = String(repeating: "<c r=\"A1\" s=\"4\"><v>30782</v></c>", count: 50)
        let alone = stream(text)
        for other in [String(repeating: "<c r=\"A1\" s=\"4\"><f>", count: 900), "<row r=\"1\">"] {
            _ = stream(other)
            #expect(stream(text) == alone)
        }
    }
}
