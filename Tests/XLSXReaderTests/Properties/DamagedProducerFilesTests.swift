import Fixtures
import Testing

@testable import XLSXReader

@Suite("A damaged file of another program is refused or says what it said before")
struct DamagedProducerFilesTests {
    private func bytes(of file: String) throws -> [UInt8] {
        try FileBytes.contents(ofFileAt: Fixtures.path(file), fileName: "acme.xlsx", limit: 1 << 20)
    }

    @Test("every prefix is refused", arguments: Fixtures.publishedReturns)
    func prefixes(_ file: String) throws {
        let bytes = try bytes(of: file)
        for length in bytes.indices {
            let error = #expect(throws: XLSXReaderError.self) {
                try WorkbookReader(bytes: Array(bytes.prefix(length)), fileName: "acme.xlsx")
            }
            #expect(error?.code == .damaged || error?.code == .notAWorkbook, "\(length) bytes")
        }
    }

    /// Of the content itself every change is found by its checksum, as the tests of the container show.
    @Test("any one byte changed of what is not content: headers, directory, ends", arguments: Fixtures.publishedReturns)
    func flips(_ file: String) throws {
        let bytes = try bytes(of: file)
        let content = try SampleFiles.content(of: bytes)
        var isContent = [Bool](repeating: false, count: bytes.count)
        for entry in try ZipDirectory(bytes, fileName: "acme.xlsx", limits: ReadLimits()).entries {
            for index in entry.data.dropFirst() { isContent[index] = true }
        }
        var (accepted, refused) = (0, 0)
        for index in bytes.indices where !isContent[index] {
            var changed = bytes
            changed[index] ^= 1 << (index % 8)
            guard let other = try? SampleFiles.content(of: changed) else {
                refused += 1
                continue
            }
            accepted += 1
            #expect(other == content, "byte \(index)")
        }
        #expect(accepted > 100 && refused > 100, "\(accepted) accepted, \(refused) refused")
    }
}
