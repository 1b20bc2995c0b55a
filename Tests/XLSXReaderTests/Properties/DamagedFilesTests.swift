import Testing

@testable import XLSXReader

@Suite("A damaged file is refused or says what it said before: no third outcome")
struct DamagedFilesTests {
    @Test("every prefix is refused", arguments: SampleFiles.all.map(\.name))
    func prefixes(_ name: String) throws {
        let bytes = try #require(SampleFiles.all.first { $0.name == name }).bytes
        for length in bytes.indices {
            let error = #expect(throws: XLSXReaderError.self) {
                try SampleFiles.content(of: Array(bytes.prefix(length)))
            }
            #expect(error?.code == .damaged || error?.code == .notAWorkbook, "\(length) bytes")
        }
    }

    @Test("any one byte changed", arguments: SampleFiles.all.map(\.name))
    func flips(_ name: String) throws {
        let bytes = try #require(SampleFiles.all.first { $0.name == name }).bytes
        let content = try SampleFiles.content(of: bytes)
        var accepted = 0
        for index in bytes.indices {
            for change: UInt8 in [1 << (index % 8), 0xFF] {
                var changed = bytes
                changed[index] ^= change
                guard let other = try? SampleFiles.content(of: changed) else { continue }
                accepted += 1
                #expect(other == content, "byte \(index), changed by \(change)")
            }
        }
        // What is not the content's: times, versions, attributes, comments. A file of nothing else proves nothing.
        #expect((1..<bytes.count / 2).contains(accepted))
    }

    @Test("larger limits refuse nothing that smaller ones accept", arguments: SampleFiles.all.map(\.name))
    func monotone(_ name: String) throws {
        let bytes = try #require(SampleFiles.all.first { $0.name == name }).bytes
        for size in stride(from: 0, through: 4_096, by: 64) {
            var limits = ReadLimits()
            limits.worksheetBytes = size
            limits.otherPartBytes = size
            let isRead = (try? WorkbookReader(bytes: bytes, fileName: "x", limits: limits).sheet(at: 0)) != nil
            limits.worksheetBytes += 64
            limits.otherPartBytes += 64
            let isReadLarger = (try? WorkbookReader(bytes: bytes, fileName: "x", limits: limits).sheet(at: 0)) != nil
            #expect(!isRead || isReadLarger)
        }
    }
}
